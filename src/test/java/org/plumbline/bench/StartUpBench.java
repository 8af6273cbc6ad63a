package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the process to the first page, for the product and for a bare Spring Boot, Vaadin and JPA
 * application on the same machine in the same run, one after the other by turns.
 */
class StartUpBench {

    private static final int ROUNDS = 5;
    private static final double MOST = 1.7;
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

    /** What a bare application would not have. */
    private static final Pattern OURS = Pattern.compile(
            "(drools|kie|mvel|antlr-runtime|xstream|poi|xmlbeans|commons-c|commons-math|jollyday|flyway|security|picocli|modulith"
                    + "|echarts|postgres|playwright|axe|jmh|junit|mockito|archunit|assertj|browserless|spring-test"
                    + "|boot-test|json-path|hamcrest|xmlunit|jsonassert|structurizr).*\\.jar");

    @TempDir
    private Path folder;

    @Test
    void theProductStartsNotMuchSlowerThanABareApplication() throws IOException, InterruptedException {
        List<String> jars = Started.jarsOfTheProduct();
        List<String> bareJars = jars.stream()
                .filter(jar ->
                        !OURS.matcher(Path.of(jar).getFileName().toString()).find())
                .toList();
        Path bare = bareClasses();
        List<Long> skeleton = new ArrayList<>();
        List<Long> product = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            skeleton.add(millisToFirstPage("skeleton.Skeleton", bare, bareJars, "skeleton", i));
            product.add(millisToFirstPage("org.plumbline.Plumbline", CLASSES, jars, "sign-in", i));
        }
        double ratio = (double) median(product) / median(skeleton);
        String report = "skeleton %s median %d ms, product %s median %d ms, ratio %.2f%n"
                .formatted(skeleton, median(skeleton), product, median(product), ratio);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/start-up.txt"), report);

        assertThat(ratio).as(report).isLessThanOrEqualTo(MOST);
    }

    private Path bareClasses() throws IOException {
        Path bare = folder.resolve("bare");
        FileSystemUtils.copyRecursively(TEST_CLASSES.resolve("skeleton"), bare.resolve("skeleton"));
        FileSystemUtils.copyRecursively(CLASSES.resolve("META-INF/VAADIN"), bare.resolve("META-INF/VAADIN"));
        return bare;
    }

    private long millisToFirstPage(String main, Path classes, List<String> jars, String path, int round)
            throws IOException, InterruptedException {
        Path home = folder.resolve(main + round);
        List<String> arguments = new ArrayList<>(List.of("--plumbline.home=" + home));
        if (main.startsWith("skeleton")) {
            arguments.add("--spring.datasource.url=jdbc:h2:file:" + home);
            arguments.add("--spring.jpa.hibernate.ddl-auto=update");
        }
        try (Started process = Started.with(
                folder.resolve(main + round + ".log"), List.of("-Xmx512m"), classes, jars, main, arguments)) {
            return process.millisUntilAnswered(path);
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
