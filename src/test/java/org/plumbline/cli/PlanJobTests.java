package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.SharedFolder;
import picocli.CommandLine;

class PlanJobTests {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void theSharedVectorsAreReadExactlyAndComeBackFromEveryFormat() throws IOException {
        Optional<Path> vectors = SharedFolder.find("vectors/plan");
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");
        try (Stream<Path> each = Files.list(vectors.get())) {
            assertThat(each.filter(Files::isDirectory).sorted()).isNotEmpty().allSatisfy(this::isRead);
        }
    }

    private void isRead(Path vector) throws IOException {
        Path in;
        try (Stream<Path> files = Files.list(vector)) {
            in = files.filter(file -> file.getFileName().toString().startsWith("plan."))
                    .findFirst()
                    .orElseThrow();
        }
        Files.deleteIfExists(file("out.csv"));
        int exit = plan(in, file("out.csv"), "--report", file("problems.csv").toString());

        String expected = Files.readString(vector.resolve("expected-exit.txt")).strip();
        assertThat(exit).as(errors.toString()).isEqualTo(Integer.parseInt(expected));
        assertThat(codes(file("problems.csv"))).isEqualTo(codes(vector.resolve("expected-problems.csv")));
        if (exit == 0) {
            List<List<String>> rows = rows(vector.resolve("expected.csv"));
            assertThat(rows(file("out.csv"))).isEqualTo(rows);
            assertThat(comesBack(vector.resolve("expected.csv")))
                    .allSatisfy(back -> assertThat(back).isEqualTo(rows));
        } else {
            assertThat(file("out.csv")).doesNotExist();
        }
    }

    private List<List<List<String>>> comesBack(Path csv) {
        return Stream.of("trip.csv", "trip.docx", "trip.xlsx")
                .map(this::file)
                .map(trip -> {
                    assertThat(plan(csv, trip)).as(errors.toString()).isZero();
                    assertThat(plan(trip, file("back.csv")))
                            .as(errors.toString())
                            .isZero();
                    return rows(file("back.csv"));
                })
                .toList();
    }

    private static TreeSet<String> codes(Path problems) {
        TreeSet<String> codes = new TreeSet<>();
        for (List<String> row : rows(problems)) {
            codes.add(String.join("¦", row.subList(0, 4)) + "¦" + row.get(4).split(":")[0] + "¦" + row.get(5));
        }
        return codes;
    }

    private static List<List<String>> rows(Path csv) {
        try {
            String text = Files.readString(csv);
            return CSVFormat.RFC4180.parse(new java.io.StringReader(text)).stream()
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private int plan(Path in, Path out, String... more) {
        said.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        String[] args = Stream.concat(Stream.of("--in", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new CommandLine(new PlanJob())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(errors))
                .execute(args);
    }
}
