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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.SharedFolder;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.intake.events.CsvRows;
import org.plumbline.intake.events.FileProblems;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine;

class RateItemsTests {

    private static final Path EXAMPLES = Path.of("src/test/resources/worked-examples/items");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aLineOfAnswersBecomesARatingWithItsRulesAndReasons() throws IOException {
        assertThat(run("--answers", EXAMPLES.resolve("lines.csv"))).isZero();
        assertThat(out()).hasSameTextualContentAs(EXAMPLES.resolve("lines-rated.csv"));
    }

    @Test
    void aWholeReviewGetsARowForEachItemAndOutcome() throws IOException {
        assertThat(run("--answers", EXAMPLES.resolve("review.csv"))).isZero();
        assertThat(out()).hasSameTextualContentAs(EXAMPLES.resolve("review-rated.csv"));
    }

    @Test
    void theSharedVectorsComeOut() throws IOException {
        Optional<Path> vectors = SharedFolder.find("vectors/osri/vectors.csv");
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");

        assertThat(run("--answers", vectors.get())).isZero();
        assertThat(column(out(), "rating")).hasSizeGreaterThan(400).isEqualTo(column(vectors.get(), "expected"));
    }

    @Test
    void itIsSaidWhoseInstrumentItIsAndWhatIsNotVerified() throws IOException {
        run("--answers", file("item,answers\n7,FC Y Y A\n"));

        assertThat(said.toString())
                .contains("1 item rated under pack osri-2014")
                .contains("Not endorsed by the Children's Bureau.")
                .contains("Not verified: 14, 15, 16, 17, 18, W1, W2, W3.");
    }

    @Test
    void everyErrorOfLinesIsListedAndNothingIsWritten() throws IOException {
        Path answers = file("""
                item,answers
                7,FC Y Y
                12D,Y Y
                4,FC many A Y
                7,fc Y Y X
                P1,S A SUP
                FACE,FC
                7,FC Y - A
                """);

        assertThat(run("--answers", answers)).isEqualTo(1);
        assertThat(said.toString().lines())
                .containsExactly(
                        answers + ":2: Item 7 takes 4 answers (CASE APPLIES A B), and the line has 3."
                                + " Write - where one is missing.",
                        answers + ":3: There is no item (12D) in pack osri-2014. Maybe 12 was meant.",
                        answers
                                + ":4: A of item 4 is not answered by (many). Write a whole number from 0 on, of at most"
                                + " six digits.",
                        answers + ":5: CASE of item 7 is not answered by (fc). Write FC (Foster care) or IH (In-home)."
                                + " Maybe FC was meant.",
                        answers
                                + ":5: B of item 7 is not answered by (X). Write Y (Yes), N (No) or A (Not applicable).",
                        answers + ":6: 6 of item P1 is not answered by (SUP). Write S (Strength), I (Area needing"
                                + " improvement) or A (Not applicable).",
                        answers + ":7: Item FACE is not rated. Leave the line out.",
                        "7 errors; nothing was written.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void everyErrorOfReviewsIsListedAndNothingIsWritten() throws IOException {
        Path answers = file("""
                review,item,question,answer
                ,7,A,Y
                R1,7,AA,Y
                R1,7,CASE,FC
                R1,12,12A,S
                R1,7,A,Y
                R1,7,A,N
                R1,3,D1,a z
                R1,7,B,
                """);

        assertThat(run("--answers", answers)).isEqualTo(1);
        assertThat(said.toString().lines())
                .containsExactly(
                        answers + ":2: The review is empty. Write the review that the answer belongs to.",
                        answers + ":3: Item 7 has no question (AA). Maybe A was meant.",
                        answers + ":4: CASE of item 7 is taken from CASE of FACE. Answer that, and leave this row out.",
                        answers + ":5: 12A of item 12 is taken from the rating of 12A. Answer that, and leave this row"
                                + " out.",
                        answers + ":7: Review R1 answers A of item 7 twice. Leave one of the rows out.",
                        answers
                                + ":8: D1 of item 3 is not answered by (a z). Write a, b, c, several parted by blanks, or"
                                + " - where none is ticked.",
                        answers + ":9: B of item 7 is not answered by (). Write Y (Yes), N (No) or A (Not applicable).",
                        "7 errors; nothing was written.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void aFileOfNeitherFormIsRefusedWithBoth() throws IOException {
        assertThat(run("--answers", file("audit,question,answer\nA1,MO01,F\n"))).isEqualTo(1);
        assertThat(said.toString())
                .contains(":1: The first line must be item,answers, a line for each item, or"
                        + " review,item,question,answer, a line for each answer.");
    }

    @Test
    void aFileWithoutRowsIsRefused() throws IOException {
        assertThat(run("--answers", file("item,answers\n"))).isEqualTo(1);
        assertThat(said.toString()).contains("The file has no rows below its header.");
    }

    @Test
    void flagsAreRefused() throws IOException {
        Path flags = Files.writeString(folder.resolve("flags.csv"), "audit,pattern,severity,mitigated\n");

        assertThat(run("--answers", file("item,answers\n7,FC Y Y A\n"), "--flags", flags))
                .isEqualTo(2);
        assertThat(said.toString())
                .contains("Pack osri-2014 rates items from their answers alone. Leave --flags out.")
                .doesNotContain("\tat ");
    }

    @Test
    void aCaseIsNotJudgedByItsDatesUnderAPackOfItems() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case,birth_month,team,case_type,open_from,closed_on\nC1,2019-03,T01,CP,2025-01-06,\n");
        Path events = Files.writeString(folder.resolve("events.csv"), "case,type,date,time,attrs\n");

        int status = job(
                new DriftJob(),
                "--pack",
                "osri-2014",
                "--cases",
                cases.toString(),
                "--events",
                events.toString(),
                "--flags",
                folder.resolve("flags.csv").toString(),
                "--timescales",
                folder.resolve("timescales.csv").toString());

        assertThat(status).isEqualTo(2);
        assertThat(said.toString())
                .contains("Name one of " + String.join(", ", RulePacks.bundled().ids()) + ".");
    }

    private int run(Object... arguments) {
        List<String> line = new ArrayList<>(List.of("--pack", "osri-2014", "--out", out().toString()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        return job(new GradeJob(), line.toArray(String[]::new));
    }

    private int job(Object job, String... arguments) {
        CommandLine line = new CommandLine(job);
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        return line.execute(arguments);
    }

    private Path out() {
        return folder.resolve("grades.csv");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), text);
    }

    private static List<String> column(Path file, String column) {
        List<CsvRow> rows = new ArrayList<>();
        CsvRows.read(file, List.of(column), new FileProblems(), rows::add);
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
