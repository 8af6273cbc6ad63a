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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.SharedFolder;
import org.plumbline.cli.file.ExactCsv;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.intake.events.CsvRow;
import picocli.CommandLine;

class FiguresJobTests {

    private static final List<String> VECTOR = List.of("case", "month", "target", "rebaseline", "error_lines", "what");
    private static final Pattern LINE = Pattern.compile("\\.csv:(\\d+): ");
    private static final String HEADER = "audit,month,team,case_type,stream,state,grade";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void theSharedVectorsComeOutExactly() throws IOException {
        Optional<Path> vectors = SharedFolder.find("vectors/figures");
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");

        List<CsvRow> cases = ExactCsv.read(vectors.get().resolve("cases.csv"), VECTOR, new InputErrors());

        assertThat(cases).isNotEmpty().allSatisfy(row -> comesOut(vectors.get(), row));
    }

    private void comesOut(Path vectors, CsvRow row) throws IOException {
        List<Object> args = new ArrayList<>(List.of("--audience", "internal"));
        for (String option : List.of("month", "target", "rebaseline")) {
            if (!row.get(option).isEmpty()) {
                args.addAll(List.of("--" + option, row.get(option)));
            }
        }
        Files.deleteIfExists(out());
        int exit = run(vectors.resolve(row.get("case") + "-outcomes.csv"), args.toArray());
        if (row.get("error_lines").isEmpty()) {
            assertThat(exit).as(said.toString()).isZero();
            assertThat(Files.readString(out()))
                    .isEqualTo(Files.readString(vectors.resolve(row.get("case") + "-figures.csv")));
        } else {
            assertThat(exit).isEqualTo(1);
            assertThat(out()).doesNotExist();
            assertThat(linesWithErrors()).containsExactly(row.get("error_lines").split(" "));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    A1,2025-07,T1,CP,RANDOM,FINAL,G    | A1,2025-07,T1,CP,RANDOM,FINAL,G  | 3: The audit A1 is there twice.
                    A1,2025-07,FEW,CP,RANDOM,FINAL,G   | A2,2025-07,T1,CP,RANDOM,FINAL,G  | 2: No team can be called FEW
                    A1,2025-07,T1,CP,RANDOM,LAPSED,X   | A2,2025-07,T1,CP,RANDOM,FINAL,G  | 2: The grade (X) in grade is unknown.
                    A1,2025-07,T1,CP,RANDOM,CLOSED,    | A2,2025-07,T1,CP,RANDOM,DRAFT,   | 2: The grade is empty.
                    A1,2099-01,T1,CP,RANDOM,CLOSED,GG  | A2,2025-07,T1,CP,RANDOM,DRAFT,   | 2: The grade (GG) in grade is unknown.
                    """)
    void aWrongRowIsListedWithItsLineAndNothingIsWritten(String row, String next, String problem) throws IOException {
        assertThat(run(file(row, next), "--month", "2025-07", "--audience", "internal"))
                .isEqualTo(1);
        assertThat(said.toString()).contains("outcomes.csv:" + problem);
        assertThat(linesWithErrors()).hasSize(1);
        assertThat(out()).doesNotExist();
    }

    @Test
    void aThemeNeedsACodeInCapitalsEvenWhereNoAuditIs() throws IOException {
        Path outcomes = Files.writeString(folder.resolve("outcomes.csv"), HEADER + ",theme_Voice\n");

        assertThat(run(outcomes, "--month", "2025-07", "--audience", "internal"))
                .isEqualTo(1);
        assertThat(said.toString()).contains("outcomes.csv:1: The header has theme_Voice.");
    }

    @Test
    void whatLiesOutsideTheSampleOrTheMonthsEntersNoFigure() throws IOException {
        Path outcomes = file(
                "A1,2025-07,T1,CP,RANDOM,FINAL,OUTSTANDING",
                "A2,2025-07,T1,CP,RANDOM,IN_MODERATION,I",
                "A3,2025-07,T1,CP,TARGETED,FINAL,I",
                "A4,2025-07,T1,CP,CENSUS,FINAL,I",
                "A5,2025-07,T1,CP,RANDOM,DRAFT,G",
                "A6,2025-08,T1,CP,RANDOM,FINAL,G",
                "A7,2024-07,T1,CP,RANDOM,FINAL,NG");

        assertThat(run(outcomes, "--month", "2025-07", "--audience", "internal", "--target", "50"))
                .isZero();
        assertThat(Files.readAllLines(out()))
                .contains(
                        "headline,ALL,2025-07,2025-07,n,2",
                        "headline,ALL,2025-07,2025-07,percent,50.0",
                        "headline,ALL,2025-07,2025-07,target,50.0",
                        "headline,ALL,2024-08,2025-07,n,2",
                        "grades,ALL,2024-05,2024-07,not_graded,1",
                        "teams,FEW,2024-08,2025-07,n,2",
                        "findings,ALL,2025-07,2025-07,finding,PRIORITY");
    }

    @Test
    void smallCountsAreWithheldFromTheSubcommitteeAndRoundedForThePublic() throws IOException {
        String[] rows = IntStream.range(0, 27)
                .mapToObj(i -> "A%d,2025-07,T1,CP,RANDOM,FINAL,%s".formatted(i, i < 12 ? "G" : i < 24 ? "RI" : "I"))
                .toArray(String[]::new);

        run(file(rows), "--month", "2025-07", "--audience", "subcommittee");
        assertThat(Files.readAllLines(out()))
                .contains(
                        "headline,ALL,2025-07,2025-07,n,27",
                        "headline,ALL,2025-07,2025-07,percent,44.4",
                        "grades,ALL,2025-07,2025-07,inadequate,c",
                        "grades,ALL,2025-07,2025-07,requires_improvement,c");

        run(file(rows), "--month", "2025-07", "--audience", "public");
        assertThat(Files.readAllLines(out()))
                .contains(
                        "headline,ALL,2025-07,2025-07,n,25",
                        "headline,ALL,2025-07,2025-07,percent,44",
                        "grades,ALL,2025-07,2025-07,inadequate,c");
    }

    @ParameterizedTest
    @CsvSource({
        "--month, 2025-7",
        "--audience, everybody",
        "--target, 101",
        "--target, -1",
        "--published-from, 2025-08",
        "--rebaseline, spring"
    })
    void wrongUsageHasItsOwnExitCode(String option, String value) throws IOException {
        List<Object> args = new ArrayList<>(List.of(option, value));
        if (!option.equals("--month")) {
            args.addAll(List.of("--month", "2025-07"));
        }
        if (!option.equals("--audience")) {
            args.addAll(List.of("--audience", "internal"));
        }

        assertThat(run(file(), args.toArray())).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    private Path file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("outcomes.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private Stream<String> linesWithErrors() {
        return LINE.matcher(said.toString())
                .results()
                .map(found -> found.group(1))
                .distinct();
    }

    private int run(Path outcomes, Object... more) {
        said.getBuffer().setLength(0);
        CommandLine job = new CommandLine(new FiguresJob());
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(said));
        List<String> args = new ArrayList<>(List.of("--outcomes", outcomes.toString(), "--out", out().toString()));
        Stream.of(more).map(Object::toString).forEach(args::add);
        return job.execute(args.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("figures.csv");
    }
}
