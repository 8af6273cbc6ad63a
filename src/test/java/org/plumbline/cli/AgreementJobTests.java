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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.SharedFolder;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.file.ExactCsv;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.intake.events.CsvRow;
import picocli.CommandLine;

class AgreementJobTests {

    private static final String HEADER = "audit,scope,first_rater,second_rater,first,second,month\n";
    private static final List<String> VECTOR = List.of("case", "month", "report", "error_lines", "what");
    private static final Pattern LINE = Pattern.compile("-ratings\\.csv:(\\d+): ");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void theSharedVectorsComeOutExactly() throws IOException {
        Optional<Path> vectors = SharedFolder.find("vectors/agreement");
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");

        List<CsvRow> cases = ExactCsv.read(vectors.get().resolve("cases.csv"), VECTOR, new InputErrors());

        assertThat(cases).isNotEmpty().allSatisfy(row -> comesOut(vectors.get(), row));
    }

    private void comesOut(Path vectors, CsvRow row) throws IOException {
        List<Object> args = new ArrayList<>(List.of("--ratings", vectors.resolve(row.get("case") + "-ratings.csv")));
        if (!row.get("month").isEmpty()) {
            args.addAll(List.of("--month", row.get("month")));
        }
        if (!row.get("report").isEmpty()) {
            args.addAll(List.of("--report-id", row.get("report")));
        }
        said.getBuffer().setLength(0);
        Files.deleteIfExists(out());
        int exit = run(args.toArray());
        if (row.get("error_lines").isEmpty()) {
            assertThat(exit).as(said.toString()).isZero();
            assertThat(out()).hasSameBinaryContentAs(vectors.resolve(row.get("case") + "-agreement.csv"));
        } else {
            assertThat(exit).isEqualTo(1);
            assertThat(out()).doesNotExist();
            assertThat(LINE.matcher(said.toString())
                            .results()
                            .map(found -> found.group(1))
                            .distinct())
                    .containsExactlyInAnyOrder(row.get("error_lines").split(" "));
        }
    }

    @Test
    void theWorkedExampleOfFiftyPairsComesOutWithItsIntervals() throws IOException {
        assertThat(run("--ratings", file(fifty()), "--report-id", "agreement-2025-07"))
                .isZero();

        assertThat(Files.readAllLines(out()))
                .contains(
                        "overall,OVERALL,2025-05,2025-07,n,50",
                        "overall,OVERALL,2025-05,2025-07,exact_percent,70.0",
                        "overall,OVERALL,2025-05,2025-07,mean_difference,-0.02",
                        "overall,OVERALL,2025-05,2025-07,kappa_unweighted,0.557261",
                        "overall,OVERALL,2025-05,2025-07,kappa_linear,0.672489",
                        "overall,OVERALL,2025-05,2025-07,kappa_quadratic,0.792244",
                        "overall,OVERALL,2025-05,2025-07,kappa_quadratic_low,0.659284",
                        "overall,OVERALL,2025-05,2025-07,kappa_quadratic_high,0.881179",
                        "overall,OVERALL,2025-05,2025-07,ac1,0.612503",
                        "overall,OVERALL,2025-05,2025-07,ac2_quadratic,0.904129",
                        "overall,OVERALL,2025-05,2025-07,ac2_quadratic_low,0.858537",
                        "overall,OVERALL,2025-05,2025-07,ac2_quadratic_high,0.947693",
                        "overall,OVERALL,2025-05,2025-07,band,ACCEPTABLE",
                        "overall,OVERALL,2025-05,2025-07,matrix,6 2 0 0|2 12 3 0|0 4 15 2|0 0 2 2");
    }

    /** Fifty audits rated twice, in the order of the cells of their table, row by row. */
    private static String fifty() {
        int[][] table = {{6, 2, 0, 0}, {2, 12, 3, 0}, {0, 4, 15, 2}, {0, 0, 2, 2}};
        String[] grades = {"I", "RI", "G", "O"};
        StringBuilder rows = new StringBuilder(HEADER);
        int number = 0;
        for (int first = 0; first < grades.length; first++) {
            for (int second = 0; second < grades.length; second++) {
                for (int pair = 0; pair < table[first][second]; pair++) {
                    rows.append("A%02d,OVERALL,X,Y,%s,%s,2025-07\n".formatted(number++, grades[first], grades[second]));
                }
            }
        }
        return rows.toString();
    }

    @Test
    void aFewPairsOfAnAuditorAreCountedAndNotShown() throws IOException {
        run("--ratings", file(HEADER + "A1,OVERALL,X,Y,G,RI,2025-07\n"));

        assertThat(Files.readAllLines(out()))
                .contains(
                        "auditors,X,2024-08,2025-07,n,1",
                        "auditors,X,2024-08,2025-07,exact,:",
                        "auditors,X,2024-08,2025-07,matrix,:",
                        "overall,OVERALL,2025-05,2025-07,band,:");
    }

    @Test
    void whatIsWrongIsListedAndNothingIsWritten() throws IOException {
        assertThat(run("--ratings", file(HEADER + "A1,OVERALL,X,X,G,7,2025-13\n")))
                .isEqualTo(1);

        assertThat(said.toString())
                .contains("ratings.csv:2: The auditor (X) rated the audit twice.")
                .contains("ratings.csv:2: The grade (7) in second is unknown. Write O, G, RI, I or NG.")
                .contains("ratings.csv:2: The month (2025-13) cannot be read.")
                .contains(EnglishNumbers.count(3, "error") + "; nothing was written.");
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2025-07", "+12025-01", "0001-01", "2025-7"})
    void aMonthOfWhichNothingCanBeCountedIsAnError(String month) throws IOException {
        assertThat(run("--ratings", file(HEADER + "A1,OVERALL,X,Y,G,G," + month + "\n")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("ratings.csv:2: The month (" + month + ") cannot be read.");
    }

    @Test
    void aNulAtTheEndOfAnIdIsNoBlank() throws IOException {
        assertThat(run("--ratings", file(HEADER + "A1\0,OVERALL,X,Y,G,G,2025-07\n")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("ratings.csv:2: The row holds characters that no text has, such as NUL.");
    }

    @Test
    void aColumnThatIsThereTwiceIsAnErrorOfTheHeader() throws IOException {
        String twice = HEADER.strip() + ",note,note\nA1,OVERALL,X,Y,G,G,2025-07,a,b\n";

        assertThat(run("--ratings", file(twice))).isEqualTo(1);
        assertThat(said.toString()).contains("ratings.csv:1: The header has twice the column note.");
    }

    @Test
    void wrongUsageHasItsOwnExitCode() throws IOException {
        Path ratings = file(HEADER);

        assertThat(run("--ratings", folder.resolve("nowhere.csv"))).isEqualTo(2);
        assertThat(run("--ratings", ratings, "--month", "July")).isEqualTo(2);
        assertThat(run("--ratings", ratings, "--month", "-2025-07")).isEqualTo(2);
        assertThat(said.toString()).contains("the month (-2025-07) cannot be read. Write it as yyyy-MM");
        assertThat(run("--ratings", out())).isEqualTo(2);
        Files.copy(ratings, out());
        assertThat(run("--ratings", out())).isEqualTo(2);
        assertThat(out()).hasSameTextualContentAs(ratings);
        assertThat(run("--ratings", ratings, "--ratings", ratings)).isEqualTo(2);
        assertThat(run("--ratings", ratings)).isEqualTo(1);
        assertThat(run("--ratings", ratings, "--month", "2025-07")).isZero();
    }

    private Path out() {
        return folder.resolve("agreement.csv");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("ratings.csv"), text);
    }

    private int run(Object... args) {
        List<String> all = new ArrayList<>(List.of("--out", out().toString()));
        for (Object arg : args) {
            all.add(arg.toString());
        }
        CommandLine job = new CommandLine(new AgreementJob());
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(said));
        return job.execute(all.toArray(String[]::new));
    }
}
