package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.SharedFolder;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleJobTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PLACE = Pattern.compile("(frame|refused)\\.csv:\\d+(?=: )");
    private static final String HEADER =
            "caseId,team,caseType,workerId,lastAuditDate,lastGrade,openFlags,openFrom,familyId,hold\n";
    private static final String SEED = "2025-07|NORTHSHIRE|random|v1";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void theSharedVectorsAreDrawnExactly() throws IOException {
        List<Path> vectors = vectors("vectors/sample/sample");

        assertThat(vectors).isNotEmpty().allSatisfy(this::isDrawn);
    }

    private void isDrawn(Path vector) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("--frame", vector.resolve("frame.csv").toString()));
        JSON.readTree(Files.readString(vector.resolve("options.json")))
                .properties()
                .forEach(option ->
                        args.addAll(List.of(option.getKey(), option.getValue().asString())));
        if (Files.exists(vector.resolve("refused.csv"))) {
            args.addAll(List.of("--refused", vector.resolve("refused.csv").toString()));
        }
        Files.deleteIfExists(sample());
        Files.deleteIfExists(manifest());
        int exit = draw(args.toArray(String[]::new));

        String expected = Files.readString(vector.resolve("expected-exit.txt")).strip();
        assertThat(exit).as(errors.toString()).isEqualTo(Integer.parseInt(expected));
        if (exit == 0) {
            assertThat(sample()).hasSameBinaryContentAs(vector.resolve("expected-sample.csv"));
            JsonNode wanted = json(vector.resolve("expected-manifest.json"));
            JsonNode written = json(manifest());
            assertThat(written.propertyNames()).containsExactlyElementsOf(wanted.propertyNames());
            assertThat(wanted.propertyNames().stream()
                            .filter(name -> !wanted.get(name).equals(written.get(name))))
                    .as("Fields that differ")
                    .isEmpty();
            assertThat(verify(manifest(), vector.resolve("frame.csv"))).isZero();
        } else {
            assertThat(sample()).doesNotExist();
            assertThat(manifest()).doesNotExist();
        }
        if (exit == 1) {
            assertThat(PLACE.matcher(errors.toString())
                            .results()
                            .map(found -> found.group())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(vector.resolve("expected-errors.txt")));
        }
    }

    @Test
    void whatWasTamperedWithInTheSharedVectorsIsNamed() throws IOException {
        List<Path> vectors = vectors("vectors/sample/sample-tampered");

        assertThat(vectors).isNotEmpty().allSatisfy(vector -> {
            String expected = Files.readString(vector.resolve("expected.txt")).strip();

            assertThat(verify(vector.resolve("manifest.json"), vector.resolve("frame.csv")))
                    .isEqualTo(expected.equals("intact") ? 0 : 1);
            assertThat(said.toString()).startsWith(expected.replace("differs ", "differs: "));
        });
    }

    private static List<Path> vectors(String inside) throws IOException {
        Optional<Path> vectors = SharedFolder.find(inside);
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");
        try (Stream<Path> each = Files.list(vectors.get())) {
            return each.sorted().toList();
        }
    }

    @Test
    void aRefusedCaseIsReplacedByTheNextOfItsStratum() throws IOException {
        Path frame = frame(8);
        String[] two = {
            "--frame", frame.toString(), "--seed", SEED, "--size", "2", "--worker-cap-small", "9", "--team-slack", "9"
        };
        draw(two);
        assertThat(cases()).containsExactly("C-0007", "C-0006");
        Path refused = Files.writeString(folder.resolve("refused.csv"), "case,reason\nC-0007, Parent in hospital \n");

        draw(Stream.concat(Stream.of(two), Stream.of("--refused", refused.toString()))
                .toArray(String[]::new));

        assertThat(Files.readString(sample()))
                .contains("1,C-0004,CP,T1,3fc9e85d")
                .contains(",C-0007,Y\n")
                .contains("2,C-0006,CP,T1,14fd91c7");
        assertThat(Files.readString(manifest())).contains("\"reason\" : \"Parent in hospital\"");
        assertThat(verify(manifest(), frame)).isZero();
    }

    @Test
    void whatDiffersFirstIsNamedOnStandardOutput() throws IOException {
        Path frame = frame(8);
        draw("--frame", frame.toString(), "--seed", SEED, "--size", "2");
        Files.writeString(manifest(), Files.readString(manifest()).replace("\"teamSlack\" : 1", "\"teamSlack\" : 2"));

        assertThat(verify(manifest(), frame)).isEqualTo(1);
        assertThat(said.toString()).startsWith("differs: seal: The manifest says \"");

        Files.writeString(frame, "caseId\n");
        assertThat(verify(manifest(), frame)).isEqualTo(1);
        assertThat(said.toString()).startsWith("differs: frame: The frame file has errors.");
        assertThat(errors.toString()).startsWith(frame + ":1: The header must be exactly caseId,team,");
    }

    @Test
    void aSeedWithoutEndIsNoSeedAndRanksNothing() throws IOException {
        Path frame = frame(8);
        draw("--frame", frame.toString(), "--seed", SEED, "--size", "2");
        Files.writeString(manifest(), Files.readString(manifest()).replace(SEED, "x".repeat(10_000)));

        assertThat(verify(manifest(), frame)).isEqualTo(1);
        assertThat(said.toString()).startsWith("differs: seed: It should be a text of at most 200 characters.");
    }

    @Test
    void aFrameInAnotherDressIsTheSameFrame() throws IOException {
        Path frame = frame(8);
        Path canonical = folder.resolve("canonical.csv");
        draw("--frame", frame.toString(), "--seed", SEED, "--size", "3", "--canonical", canonical.toString());
        List<String> lines = new ArrayList<>(Files.readAllLines(frame));
        String dressed = "\uFEFF" + lines.removeFirst() + "\r\n\r\n"
                + String.join("\r\n", lines.reversed()).replace("C-0003", "\"C-0003\"");
        Path other = Files.writeString(folder.resolve("other.csv"), dressed);

        assertThat(verify(manifest(), other)).as(said.toString()).isZero();
        assertThat(said.toString()).isEqualTo("intact" + System.lineSeparator());
        assertThat(canonical).hasSameBinaryContentAs(frame);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    C-1,T1,CP,,,,0,2024-01-01,,N | C-1,T1,CP,,,,0,2024-01-01,,N | :3: The case C-1 is there twice.
                    ,T1,CP,,,,0,2024-01-01,,N    | C-1,T1,CP,,,,0,2024-01-01,,N | :2: The column caseId is empty.
                    C-1,T1,CPP,,,,0,2024-01-01,,N| C-2,T1,CP,,,,0,2024-01-01,,N | :2: The caseType (CPP) is unknown.
                    C-1,T1,CP,,,,00,2024-01-01,,N| C-2,T1,CP,,,,0,2024-01-01,,N | :2: The openFlags (00) is no whole number
                    C-1,T1,CP,,,,0,2024-02-30,,N | C-2,T1,CP,,,,0,2024-01-01,,N | :2: The openFrom (2024-02-30) is no date.
                    C-1,T1,CP,,,,0,2024-01-01,,y | C-2,T1,CP,,,,0,2024-01-01,,N | :2: The hold (y) is neither Y nor N.
                    C-1,T1,CP,,,,0,2024-01-01,N  | C-2,T1,CP,,,,0,2024-01-01,,N | :2: The row has 9 fields and the header 10.
                    C-1,T1 ,CP,,,,0,2024-01-01,,N| C-2,T1,CP,,,,0,2024-01-01,,N | :2: The team (T1 ) has a comma
                    """)
    void aWrongRowOfTheFrameIsListedWithItsLine(String row, String next, String problem) throws IOException {
        Path frame = Files.writeString(folder.resolve("frame.csv"), HEADER + row + "\n" + next + "\n");

        assertThat(draw("--frame", frame.toString(), "--seed", SEED, "--size", "1"))
                .isEqualTo(1);
        assertThat(errors.toString()).startsWith(frame + problem);
        assertThat(sample()).doesNotExist();
    }

    @Test
    void aFrameThatIsTooSmallIsAnErrorWithoutALine() throws IOException {
        Path frame = frame(8);

        assertThat(draw("--frame", frame.toString(), "--seed", SEED, "--size", "9"))
                .isEqualTo(1);
        assertThat(errors.toString()).startsWith(frame + ": A sample of 9 is larger than the 8 cases");

        Path empty = Files.writeString(folder.resolve("frame.csv"), HEADER);
        assertThat(draw("--frame", empty.toString(), "--seed", SEED, "--size", "1"))
                .isEqualTo(1);
        assertThat(errors.toString()).startsWith(empty + ": The frame has no rows.");
    }

    @ParameterizedTest
    @CsvSource({
        "--size, 0",
        "--size, 1234567",
        "--worker-cap, 0",
        "--double-share, 1.5",
        "--double-share, .5",
        "--double-seed, 2025-07|NORTHSHIRE|random|v1",
        "--frame-date, 30/06/2025",
        "--frame-date, 9999-12-31",
        "--verify, manifest.json"
    })
    void wrongUsageHasItsOwnExitCode(String option, String value) throws IOException {
        List<String> args = new ArrayList<>(List.of("--frame", frame(8).toString(), "--seed", SEED));
        if (!option.equals("--size")) {
            args.addAll(List.of("--size", "2"));
        }
        args.addAll(List.of(option, value));

        assertThat(draw(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(sample()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "june, 2",
        "june|random, 2",
        "2025-13|N|random|v1, 2",
        "9999-01|N|random|v1, 2",
        "2025-07|N|double|v1, 2",
        "2025-07|N|random|v1, 0"
    })
    void aSeedThatNamesNoMonthOrPurposeNeedsThemBesideIt(String seed, int exit) throws IOException {
        String frame = frame(8).toString();

        assertThat(draw("--frame", frame, "--seed", seed, "--size", "2")).isEqualTo(exit);
        assertThat(draw(
                        "--frame",
                        frame,
                        "--seed",
                        seed,
                        "--size",
                        "2",
                        "--frame-date",
                        "2025-06-30",
                        "--double-seed",
                        "second"))
                .isZero();
    }

    private Path frame(int cases) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int number = 1; number <= cases; number++) {
            text.append("C-%04d,T1,CP,W%d,,,0,2024-01-01,,N\n".formatted(number, number));
        }
        return Files.writeString(folder.resolve("frame.csv"), text);
    }

    private List<String> cases() throws IOException {
        return Files.readAllLines(sample()).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .toList();
    }

    private static JsonNode json(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    private Path sample() {
        return folder.resolve("sample.csv");
    }

    private Path manifest() {
        return folder.resolve("manifest.json");
    }

    private int draw(String... args) {
        return run(Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                "--out",
                                sample().toString(),
                                "--manifest",
                                manifest().toString()))
                .toArray(String[]::new));
    }

    private int verify(Path manifest, Path frame) {
        return run("--verify", manifest.toString(), "--frame", frame.toString());
    }

    private int run(String... args) {
        said.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        CommandLine job = new CommandLine(new SampleJob());
        job.setErr(new PrintWriter(errors));
        job.setOut(new PrintWriter(said));
        return job.execute(args);
    }
}
