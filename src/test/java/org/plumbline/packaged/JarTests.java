package org.plumbline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarTests {

    private static final Path EXAMPLES = Path.of("src/test/resources/worked-examples");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void gradesTheWorkedExamplesWithTheRulesInsideIt() throws Exception {
        Path grades = folder.resolve("grades.csv");

        RunningJar.Outcome outcome = RunningJar.job(
                "grade",
                "--answers",
                EXAMPLES.resolve("answers.csv").toString(),
                "--flags",
                EXAMPLES.resolve("flags.csv").toString(),
                "--pack",
                "2026-1",
                "--out",
                grades.toString());

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(grades).hasSameTextualContentAs(EXAMPLES.resolve("expected.csv"));
    }

    @Test
    void ratesTheItemsOfAnotherInstrumentWithTheRulesInsideIt() throws Exception {
        Path ratings = folder.resolve("ratings.csv");

        RunningJar.Outcome outcome = RunningJar.job(
                "grade",
                "--answers",
                EXAMPLES.resolve("items/review.csv").toString(),
                "--pack",
                "osri-2014",
                "--out",
                ratings.toString());

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(ratings).hasSameTextualContentAs(EXAMPLES.resolve("items/review-rated.csv"));
    }

    @Test
    void findsDriftInManyCasesWithTheRulesInsideIt() throws Exception {
        StringBuilder cases = new StringBuilder("case,birth_month,team,case_type,open_from,closed_on\n");
        StringBuilder events = new StringBuilder("case,type,date,time,attrs\n");
        for (int i = 0; i < 200; i++) {
            cases.append("C%d,2019-03,T01,CP,2025-01-06,\n".formatted(i));
            events.append("C%d,CP_PLAN_START,2025-01-06,,plan=P1\n".formatted(i));
        }
        Path flags = folder.resolve("flags.csv");

        RunningJar.Outcome outcome = RunningJar.job(
                "drift",
                "--cases",
                Files.writeString(folder.resolve("cases.csv"), cases).toString(),
                "--events",
                Files.writeString(folder.resolve("events.csv"), events).toString(),
                "--as-of",
                "2025-07-31",
                "--flags",
                flags.toString(),
                "--timescales",
                folder.resolve("timescales.csv").toString());

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(Files.readAllLines(flags)).contains("C0,DD-17,CRITICAL,N,Y", "C199,DD-17,CRITICAL,N,Y");
    }

    @Test
    void saysWhatIsWrongWithAWorkbookThatIsNone() throws Exception {
        Path workbook = Files.writeString(folder.resolve("letter.xlsx"), "Dear council");

        RunningJar.Outcome outcome = RunningJar.job(
                "import",
                "--check",
                workbook.toString(),
                "--report",
                folder.resolve("cells.csv").toString());

        assertThat(outcome.status()).as(outcome.output()).isEqualTo(1);
        assertThat(outcome.output()).contains("letter.xlsx");
        assertThat(folder.resolve("cells.csv")).doesNotExist();
    }

    @Test
    void refusesAnUnknownJobAsWrongUsage() throws Exception {
        RunningJar.Outcome outcome = RunningJar.job("frobnicate");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.output()).contains("Usage: plumbline");
    }

    @Test
    void startsOnAnEmptyFolderAsksForTheFirstAdministratorAndStopsWhenAsked() throws Exception {
        try (RunningJar jar = RunningJar.server(folder.resolve("home"))) {
            assertThat(jar.get("/").statusCode()).isEqualTo(200);
            jar.awaitOutput("/first-start and give this one-time code: ");
            assertThat(jar.stop()).isIn(0, 143);
        }
        assertThat(folder.resolve("home").resolve("plumbline.mv.db")).exists();
    }
}
