package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.SharedFolder;
import org.plumbline.intake.annexa.AnnexAWriter;
import picocli.CommandLine;

class ImportJobTests {

    private static final String CASES =
            "case,birth_month,team,case_type,open_from,closed_on\nA,2018-01,T01,CIN,2025-01-02,\n";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aWorkbookBecomesCasesAndEventsAsTheCommandDriftReadsThem() throws IOException {
        Path workbook = contacts(contact("4711", LocalDate.of(2026, 3, 2), "6 - Police"));

        assertThat(job("--check", workbook, "--cases", cases(), "--events", events()))
                .isZero();

        assertThat(Files.readString(cases()))
                .isEqualTo("case,birth_month,team,case_type,open_from,closed_on\n"
                        + "4711,2015-04,Not recorded,CONTACT,2026-03-02,2026-03-02\n");
        assertThat(Files.readString(events()))
                .isEqualTo("case,type,date,time,attrs,annex_a\n4711,CONTACT,2026-03-02,,source=6,\n");
        assertThat(said.toString()).contains("As at 2026-03-02. To judge it: drift --cases ");
        assertThat(drift("--as-of", "2026-03-02")).as(said.toString()).isZero();
    }

    @Test
    void badCellsAreListedAndWhatCanBeUsedIsWritten() throws IOException {
        Path workbook = contacts(
                contact("4711", LocalDate.of(2026, 3, 2), "6 - Police"),
                contact("4712", LocalDate.of(2026, 3, 3), "Something nobody knows"));

        assertThat(job("--check", workbook, "--report", report(), "--events", events()))
                .isEqualTo(1);

        assertThat(Files.readString(report()))
                .contains("1,4,Contact Source,Something nobody knows,unknown_code,error\n");
        assertThat(Files.readString(events())).contains("4712,CONTACT,2026-03-03,,,\n");
        assertThat(cases()).doesNotExist();
    }

    @Test
    void nothingCanHaveHappenedAfterTheDayOfTheExtract() throws IOException {
        Path workbook = contacts(contact("4711", LocalDate.of(2026, 3, 2), "6"));

        assertThat(job("--check", workbook, "--as-at", "2026-03-01", "--report", report(), "--events", events()))
                .isEqualTo(1);

        assertThat(Files.readString(report())).contains("date_in_future,error");
        assertThat(Files.readString(events()).lines()).hasSize(1);
    }

    @Test
    void tablesOfTheDatasetBecomeEventsOfCasesThatAreMadeOfThem() throws IOException {
        Path episodes = file(
                "ssd_cin_episodes.csv",
                "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_referral_source_desc\n"
                        + "R1,4711,02-MAR-2026,,Police\nR2,4712,2026-03-03T00:00:00Z,2026-04-01,Police\n");
        Path plans = file(
                "ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category\n"
                        + "P1,4711,2026-04-01,NULL,Neglect\n");

        assertThat(job(
                        "--check-events",
                        episodes,
                        plans,
                        "--report",
                        report(),
                        "--cases",
                        cases(),
                        "--events",
                        events()))
                .as(said.toString())
                .isZero();

        assertThat(Files.readString(events()))
                .startsWith("case,type,date,time,attrs\n")
                .contains("4711,REFERRAL,2026-03-02,,id=R1;source=6\n")
                .contains("4711,CP_PLAN_START,2026-04-01,,initialCategory=NEG;plan=P1\n");
        assertThat(Files.readString(cases()))
                .contains("4711,,Not recorded,CP,2026-03-02,\n")
                .contains("4712,,Not recorded,CLOSED,2026-03-03,2026-04-01\n");
        assertThat(drift("--as-of", "2026-05-01")).as(said.toString()).isZero();
    }

    @Test
    void workersWhoseRegistrationIsNotKnownAreReadAgainAsNotKnown() throws IOException {
        Path involvements = file(
                "ssd_involvements.csv",
                "invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date,invo_involvement_end_date\n"
                        + "4711,W1,CW,2026-01-05,NULL\n4712,W2,CW,2026-01-05,\n4713,W3,CW,2026-01-05,\n");
        Path professionals = file(
                "ssd_professionals.csv",
                "prof_professional_id,prof_social_worker_registration_no\nW1,NULL\nW2,SW12345\nW3,\n");
        Path plans = file(
                "ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n"
                        + "P1,4711,2026-01-12,\nP2,4712,2026-01-12,\n");

        assertThat(job("--check-events", involvements, professionals, plans, "--cases", cases(), "--events", events()))
                .as(said.toString())
                .isZero();
        assertThat(Files.readString(events()))
                .contains("4711,ALLOCATION,2026-01-05,,role=CASE_HOLDER;worker=W1\n")
                .contains("4712,ALLOCATION,2026-01-05,,qualifiedSW=Y;role=CASE_HOLDER;worker=W2\n");

        assertThat(said.toString()).contains(" --covers ALLOCATION,CP_PLAN_START,CP_PLAN_END --flags ");
        assertThat(drift("--as-of", "2026-03-02")).as(said.toString()).isZero();
        assertThat(said.toString().lines().filter(line -> line.contains("qualifiedSW")))
                .singleElement()
                .asString()
                .contains("out-events.csv:2: warning: An ALLOCATION should have qualifiedSW. It counts as not known");
        assertThat(Files.readString(folder.resolve("flags.csv")))
                .as("who is not known to be qualified is not told to be unqualified")
                .contains("4711,DD-04,,N,N\n")
                .doesNotContain("4712,DD-04,");
    }

    @Test
    void whatAWorkbookSaysOfAnEndWithoutItsStartOrBeforeABirthOnAnotherListIsReadAgain() throws IOException {
        LocalDate start = LocalDate.of(2025, 9, 1);
        List<List<@Nullable Object>> plans = new ArrayList<>();
        List<List<@Nullable Object>> assessments = new ArrayList<>();
        for (int child = 4711; child < 4717; child++) {
            plans.add(row(7, child, "Child Protection Plan Start Date", child == 4711 ? null : start));
            assessments.add(row(
                    4, child, "Continuous Assessment Start Date", child == 4712 ? LocalDate.of(2014, 1, 2) : start));
        }
        put(7, plans.getFirst(), "Child Protection Plan End Date", LocalDate.of(2026, 2, 3));
        Path workbook = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            List<@Nullable Object> born = contact("4712", LocalDate.of(2026, 3, 2), "6 - Police");
            AnnexAWriter.write(Map.of(1, List.of(born), 7, plans, 4, assessments), out);
        }

        assertThat(job("--check", workbook, "--report", report(), "--cases", cases(), "--events", events()))
                .isEqualTo(1);

        assertThat(Files.readString(report()))
                .contains("4,4,Continuous Assessment Start Date,2014-01-02,date_before_birth,error\n");
        assertThat(Files.readString(events()))
                .contains("4711,CP_PLAN_END,2026-02-03,,,\n")
                .contains("4713,ASSESSMENT_START,2025-09-01,,assessment=A20250901,\n")
                .doesNotContain("4712,ASSESSMENT_START,");
        assertThat(drift("--as-of", "2026-03-02")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("warning: A CP_PLAN_END should have plan.");
    }

    @Test
    void aDayBeforeWhatItIsAboutIsNotStored() throws IOException {
        Path starts = file("starts.csv", "case,type,date,time,attrs\nA,S47_START,2025-03-11,,enquiry=e1\n");
        Path ends = file(
                "ends.csv",
                "case,type,date,time,attrs\nA,S47_END,2025-03-20,,enquiry=e1;outcome=NFA;childSeenDate=2025-03-10\n");

        assertThat(job(
                        "--check-events",
                        ends,
                        starts,
                        file("known.csv", CASES),
                        "--report",
                        report(),
                        "--events",
                        events()))
                .isZero();

        assertThat(Files.readString(report()))
                .contains("ends.csv,2,warning,The childSeenDate (2025-03-10) lies before the S47_START");
        assertThat(Files.readString(events())).contains("A,S47_END,2025-03-20,,enquiry=e1;outcome=NFA\n");
    }

    @Test
    void rowsThatCannotBeUsedAreListedWithFileAndLine() throws IOException {
        Path bad = file(
                "events.csv", "case,type,date,time,attrs\nA,VISIT,2025-03-01,,kind=CP;seen=Y\nA,VIST,2025-03-01,,\n");

        assertThat(job("--check-events", bad, file("known.csv", CASES), "--report", report(), "--events", events()))
                .isEqualTo(1);

        assertThat(Files.readString(report()))
                .startsWith("file,line,severity,problem\n")
                .contains("events.csv,3,error,");
        assertThat(Files.readString(events())).contains("A,VISIT,2025-03-01,,kind=CP;seen=Y\n");
    }

    @Test
    void nothingIsMadeOfTheEventsOfACaseWhoseOwnRowCannotBeUsed() throws IOException {
        Path known =
                file("known.csv", CASES + "B,2018-01,T01,child,2025-01-02,\nC,2018-01,NULL,CIN,2025-01-02,bananas\n");
        Path given = file(
                "events.csv",
                "case,type,date,time,attrs\nB,VISIT,2025-03-01,,kind=CIN;seen=Y\n"
                        + "C,VISIT,2025-03-01,9:05,kind=CIN;seen=Y\nC,VISIT,2025-03-02,25:61,kind=CIN;seen=Y\n");

        assertThat(job("--check-events", given, known, "--report", report(), "--cases", cases(), "--events", events()))
                .isEqualTo(1);

        assertThat(Files.readString(report()))
                .contains("known.csv,3,error,\"The case_type (child) cannot be read.")
                .contains("known.csv,4,warning,\"The closed_on (bananas) cannot be read.")
                .contains(
                        "events.csv,2,error,\"The row of the case B among the cases cannot be used, and so this one cannot.")
                .contains("events.csv,4,warning,The time (25:61) cannot be read. It counts as not known");
        assertThat(Files.readString(cases())).doesNotContain("B,").contains("C,2018-01,Not recorded,CIN,2025-01-02,\n");
        assertThat(Files.readString(events()))
                .doesNotContain("B,")
                .contains("C,VISIT,2025-03-01,09:05,kind=CIN;seen=Y\n")
                .contains("C,VISIT,2025-03-02,,kind=CIN;seen=Y\n");
    }

    @Test
    void aRowThatRecordsTwoEventsIsOneRow() throws IOException {
        Path plans = file(
                "ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n"
                        + "P1,4711,2026-01-12,2026-02-12\nP2,4712,2026-01-13,2026-03-13\n");

        job("--check-events", plans, "--report", report());

        assertThat(said.toString()).contains("2 of 2 rows can be used", "4 events of 2 cases");
    }

    @Test
    void whatIsWrittenOfTheWorkedCasesIsJudgedAsTheyAre() throws IOException {
        Optional<Path> worked = SharedFolder.find("vectors/drift/worked");
        assumeTrue(worked.isPresent(), "The shared vectors are not beside the project");
        Path known = file(
                "known.csv",
                Files.readString(worked.get().resolve("cases.csv"))
                        .lines()
                        .map(line -> line.substring(0, line.lastIndexOf(',')) + "\n")
                        .collect(Collectors.joining()));
        Path given = worked.get().resolve("events.csv");
        assertThat(judge(known, given, "--as-of", "2025-07-31"))
                .as(said.toString())
                .isZero();
        String flags = Files.readString(folder.resolve("flags.csv"));
        String timescales = Files.readString(folder.resolve("timescales.csv"));

        assertThat(job("--check-events", given, known, "--cases", cases(), "--events", events()))
                .as(said.toString())
                .isZero();

        assertThat(drift("--as-of", "2025-07-31")).as(said.toString()).isZero();
        assertThat(Files.readString(folder.resolve("flags.csv"))).isEqualTo(flags);
        assertThat(Files.readString(folder.resolve("timescales.csv"))).isEqualTo(timescales);
    }

    @Test
    void wrongUsageGetsASentence() throws IOException {
        Path workbook = contacts(contact("4711", LocalDate.of(2026, 3, 2), "6"));

        assertThat(job("--check", folder.resolve("none.xlsx"))).isEqualTo(2);
        assertThat(said.toString()).contains("There is no readable file ");
        assertThat(job("--check", workbook, "--report", report(), "--events", report()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("Name different files to read and to write.");
        assertThat(job("--check", workbook, "--check-events", report())).isEqualTo(2);
        assertThat(job("--report", report())).isEqualTo(2);
        assertThat(job("--check", workbook, "--max-megabytes", "-1")).isEqualTo(2);
        assertThat(said.toString()).contains("(-1) is no whole number");
        assertThat(job("--check", workbook, "--as-at", "-2026-03-01")).isEqualTo(2);
        assertThat(job("--check", workbook, "--as-at", "1 March")).isEqualTo(2);
        assertThat(said.toString()).contains("Write it as yyyy-MM-dd");
    }

    private static List<@Nullable Object> row(int list, int child, String column, @Nullable Object value) {
        List<@Nullable Object> row = new ArrayList<>(AnnexAWriter.columns(list));
        row.replaceAll(any -> null);
        row.set(0, String.valueOf(child));
        put(list, row, column, value);
        return row;
    }

    private static void put(int list, List<@Nullable Object> row, String column, @Nullable Object value) {
        row.set(AnnexAWriter.columns(list).indexOf(column), value);
    }

    private static List<@Nullable Object> contact(String child, LocalDate day, String source) {
        return Arrays.asList(child, "a) Male", "WBRI", LocalDate.of(2015, 4, 20), 10, day, source);
    }

    @SafeVarargs
    private Path contacts(List<@Nullable Object>... rows) throws IOException {
        Path workbook = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            AnnexAWriter.write(Map.of(1, List.of(rows)), out);
        }
        return workbook;
    }

    private int job(Object... args) {
        return run(new ImportJob(), args);
    }

    private int drift(Object... more) {
        return judge(cases(), events(), more);
    }

    private int judge(Path known, Path given, Object... more) {
        List<Object> args = new ArrayList<>(List.of("--cases", known, "--events", given));
        args.addAll(List.of("--flags", folder.resolve("flags.csv"), "--timescales", folder.resolve("timescales.csv")));
        args.addAll(List.of(more));
        return run(new DriftJob(), args.toArray());
    }

    private int run(Object command, Object... args) {
        CommandLine job = new CommandLine(command);
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(said));
        return job.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path cases() {
        return folder.resolve("cases.csv");
    }

    private Path events() {
        return folder.resolve("out-events.csv");
    }

    private Path report() {
        return folder.resolve("report.csv");
    }
}
