package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one person can hold in the head: a class of 250 lines, a view of 200, a method of 40. */
class SizesTests {

    private static final Path MAIN = Path.of("src/main/java/org/plumbline");

    /** Lines of each file by its path. */
    private static final Map<String, Integer> FILES = new TreeMap<>();

    /** Lines of each method, from its name to its closing brace, by file and name. */
    private static final Map<String, Long> METHODS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(MAIN)) {
            paths = all.filter(path -> path.toString().endsWith(".java")).toList();
        }
        for (Path path : paths) {
            FILES.put(MAIN.relativize(path).toString(), Files.readAllLines(path).size());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions).scan(unit, null);
            }
        }
    }

    @Test
    void noClassIsTooLongToRead() {
        Map<String, Integer> tooLong = new TreeMap<>(FILES);
        tooLong.entrySet().removeIf(each -> each.getValue() <= (isView(each.getKey()) ? 200 : 250));

        assertThat(FILES).hasSizeGreaterThan(500);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsTooLongToRead() {
        Map<String, Long> tooLong = new TreeMap<>(METHODS);
        tooLong.values().removeIf(lines -> lines <= 40);

        assertThat(METHODS).hasSizeGreaterThan(2000);
        assertThat(tooLong).isEmpty();
    }

    private static boolean isView(String file) {
        return file.startsWith("ui/") && file.endsWith("View.java");
    }

    private static final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private String owner = "";

        private Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = owner;
            owner = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
            super.visitClass(type, nothing);
            owner = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long start = line(positions.getStartPosition(unit, method.getBody()));
                long end = line(positions.getEndPosition(unit, (Tree) method));
                METHODS.merge(owner + "." + method.getName(), end - start + 1, Math::max);
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
