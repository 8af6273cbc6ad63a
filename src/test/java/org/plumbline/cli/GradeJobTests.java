package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.SharedFolder;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine;

class GradeJobTests {

    private static final String CHILDS_VOICE = """
            audit,question,answer
            A1,CV01,M
            A1,CV02,M
            A1,CV03,M
            A1,CV04,M
            A1,CV05,M
            A1,CV06,M
            A1,CV07,M
            A1,CV08,M
            A1,CV09,M
            A1,CV10,M
            """;

    private static final RulePacks PACKS = RulePacks.bundled();

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void theWorkedExamplesComeOutExactly() throws IOException {
        Path examples = Path.of("src/test/resources/worked-examples");

        assertThat(run(
                        "--answers",
                        examples.resolve("answers.csv"),
                        "--flags",
                        examples.resolve("flags.csv"),
                        "--pack",
                        "2026-1"))
                .isZero();
        assertThat(out()).hasSameTextualContentAs(examples.resolve("expected.csv"));
    }

    @Test
    void theSharedVectorsComeOutExactly() throws IOException {
        Optional<Path> vectors = SharedFolder.find("vectors/grading");
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");

        assertThat(run(
                        "--answers",
                        vectors.get().resolve("answers.csv"),
                        "--flags",
                        vectors.get().resolve("flags.csv"),
                        "--pack",
                        "2026-1"))
                .isZero();
        assertThat(Files.readAllBytes(out()))
                .isEqualTo(Files.readAllBytes(vectors.get().resolve("expected.csv")));
    }

    @Test
    void auditsAndThemesComeOutInTheOrderOfTheAnswers() throws IOException {
        run("--answers", file("answers.csv", CHILDS_VOICE));

        assertThat(Files.readString(out())).isEqualTo("""
                audit,scope,score,base,final,rules,actions,provisional
                A1,CV,75.00,GOOD,GOOD,,,N
                A1,OVERALL,75.00,GOOD,GOOD,OG-05,,N
                """);
    }

    @Test
    void anAuditIsOneAuditWhateverBlanksStandInItsName() throws IOException {
        String spelled = CHILDS_VOICE
                .replace("A1,CV02", "A1\u00A0,CV02")
                .replace("A1,CV03", "\u200BA1\uFEFF,\u00A0CV03\u00A0")
                .replace("CV04,M", "CV04,M\u00A0");
        String ofTwoWords = CHILDS_VOICE.replace("A1,", "North 1,").replace("North 1,CV05", "North\u00A01,CV05");

        assertThat(run("--answers", file("answers.csv", spelled)))
                .as(said.toString())
                .isZero();
        assertThat(Files.readString(out())).contains("A1,CV,75.00,GOOD,GOOD,,,N\n");
        assertThat(run("--answers", file("answers.csv", ofTwoWords)))
                .as(said.toString())
                .isZero();
        assertThat(Files.readString(out())).contains("North 1,CV,75.00,GOOD,GOOD,,,N\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void answersAsASpreadsheetSavesThemAreRead(String endOfLine) throws IOException {
        String saved = CHILDS_VOICE
                .replaceAll("([^,\n]+)", "\"$1\"")
                .replace("\"audit\"", "\uFEFF\"Audit\"")
                .replace("\n", endOfLine);

        assertThat(run("--answers", file("answers.csv", saved)))
                .as(said.toString())
                .isZero();
        assertThat(Files.readString(out())).contains("A1,CV,75.00,GOOD,GOOD,,,N\n");
    }

    @Test
    void answersInAnotherFormAreRefusedWithWhatToChange() throws IOException {
        assertThat(run("--answers", file("answers.csv", "sep=,\n" + CHILDS_VOICE)))
                .isEqualTo(1);
        assertThat(run("--answers", file("answers.csv", CHILDS_VOICE.replace(',', ';'))))
                .isEqualTo(1);
        assertThat(said.toString().lines())
                .filteredOn(line -> line.endsWith("The header has no column audit, question, answer."
                        + " The first line must be audit,question,answer."))
                .hasSize(2);

        assertThat(run("--answers", file("answers.csv", CHILDS_VOICE.replace(",M", ",m"))))
                .isEqualTo(1);
        assertThat(said.toString()).contains("The answer (m) is none of F, M, P, N, E, A. Write one of them.");

        Files.writeString(folder.resolve("answers.csv"), CHILDS_VOICE, StandardCharsets.UTF_16);
        assertThat(run("--answers", folder.resolve("answers.csv"))).isEqualTo(1);
        assertThat(said.toString()).contains("The file is not UTF-8. Save it as");
    }

    @Test
    void theNewestPackGradesUnlessAnotherOneIsNamed() throws IOException {
        Path answers = file("answers.csv", CHILDS_VOICE);

        run("--answers", answers);
        run("--answers", answers, "--pack", "2026-1");

        assertThat(said.toString())
                .contains("graded under pack " + PACKS.current().id())
                .contains("graded under pack 2026-1");
    }

    @Test
    void aPackThatThereIsNotIsRefusedWithThoseThereAre() throws IOException {
        assertThat(run("--answers", file("answers.csv", CHILDS_VOICE), "--pack", "2025-1"))
                .isEqualTo(2);
        assertThat(said.toString())
                .contains("There is no rule pack (2025-1). Name one of " + String.join(", ", PACKS.allIds()) + ".");
    }

    @Test
    void everyErrorIsListedWithFileAndLineAndNothingIsWritten() throws IOException {
        Path answers = file(
                "answers.csv",
                CHILDS_VOICE
                                .replace("CV01,M", "CV01,X")
                                .replace("A1,CV03,M\n", "")
                                .replace("CV05,M", "ZZ05,M")
                        + "A1,CV10,F\n,CV10,F\nA1,CV10\nA1,IMMEDIATE_RISK,maybe\n");
        Path flags = file("flags.csv", """
                audit,pattern,severity,mitigated
                A2,DD-01,HIGH,N
                A1,DD-01,SEVERE,N
                A1,,HIGH,no
                A1,DD-02,HIGH,N
                A1,DD-02,LOW,N
                """);

        assertThat(run("--answers", answers, "--flags", flags)).isEqualTo(1);
        assertThat(said.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(answers + ":2: ")
                                .contains("(X)")
                                .contains("F, M, P, N, E, A"),
                        line -> assertThat(line)
                                .startsWith(answers + ":2: ")
                                .contains("leaves CV03, CV05 of")
                                .contains("Answer every question"),
                        line -> assertThat(line).startsWith(answers + ":5: ").contains("ZZ05"),
                        line -> assertThat(line).startsWith(answers + ":11: ").contains("CV10 twice"),
                        line -> assertThat(line).startsWith(answers + ":12: ").contains("The audit is empty"),
                        line -> assertThat(line).startsWith(answers + ":13: ").contains("2 fields"),
                        line -> assertThat(line).startsWith(answers + ":14: ").contains("(maybe)"),
                        line -> assertThat(line).startsWith(flags + ":2: ").contains("no audit A2"),
                        line -> assertThat(line).startsWith(flags + ":3: ").contains("(SEVERE)"),
                        line -> assertThat(line).startsWith(flags + ":4: ").contains("The pattern is empty"),
                        line -> assertThat(line).startsWith(flags + ":4: ").contains("(no)"),
                        line -> assertThat(line).startsWith(flags + ":6: ").contains("DD-02 twice"),
                        line -> assertThat(line).isEqualTo("12 errors; nothing was written."));
        assertThat(out()).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(answers, flags);
        }
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        assertThat(run("--answers", file("answers.csv", "audit,frage,answer\nA1,MO01,F\n")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("answers.csv:1: The header has no column question.");
    }

    @Test
    void anEmptyFileIsNotAnEmptyResult() throws IOException {
        assertThat(run("--answers", file("answers.csv", ""))).isEqualTo(1);
        assertThat(said.toString()).contains("answers.csv:1: The file is empty.");
        assertThat(run("--answers", file("answers.csv", "audit,question,answer\n")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("answers.csv:1: The file has no rows");
    }

    @Test
    void flagsMayHaveNoRows() throws IOException {
        Path flags = file("flags.csv", "audit,pattern,severity,mitigated\n");

        assertThat(run("--answers", file("answers.csv", CHILDS_VOICE), "--flags", flags))
                .isZero();
    }

    @Test
    void aFileThatIsNotUtf8SaysHowToSaveIt() throws IOException {
        Path answers = folder.resolve("answers.csv");
        Files.write(answers, CHILDS_VOICE.replace("A1", "Ä1").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("--answers", answers)).isEqualTo(1);
        assertThat(said.toString()).contains("The file is not UTF-8. Save it as");
    }

    @Test
    void anAuditWithNothingButImmediateRiskIsAnError() throws IOException {
        Path answers = file("answers.csv", CHILDS_VOICE + "A2,IMMEDIATE_RISK,Y\n");

        assertThat(run("--answers", answers)).isEqualTo(1);
        assertThat(said.toString()).contains("answers.csv:12: Audit A2 has no answers.");
    }

    @Test
    void wrongUsageHasItsOwnExitCode() throws IOException {
        assertThat(run("--answers", folder.resolve("nowhere.csv"))).isEqualTo(2);
        assertThat(said.toString()).contains("There is no readable file");
        assertThat(CommandLineJobs.run(new String[] {"grade"})).isEqualTo(2);
        Path answers = file("answers.csv", CHILDS_VOICE);
        assertThat(job(
                        "--answers",
                        answers.toString(),
                        "--out",
                        folder.resolve("no/such/out.csv").toString()))
                .isEqualTo(2);
        assertThat(job("--answers", answers.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(CommandLineJobs.run(new String[] {"grade", "--help"})).isZero();
    }

    private Path out() {
        return folder.resolve("grades.csv");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Object... args) {
        List<String> all = new ArrayList<>();
        for (Object arg : args) {
            all.add(arg.toString());
        }
        all.addAll(List.of("--out", out().toString()));
        return job(all.toArray(String[]::new));
    }

    private int job(String... args) {
        CommandLine job = new CommandLine(new GradeJob());
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(said));
        return job.execute(args);
    }
}
