package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.SharedFolder;
import picocli.CommandLine;

/** Situations that councils have and that were once judged wrongly, as files under both packs. */
class CasesOfCouncilsTests {

    private static final String HEAD = "case,birth_month,team,case_type,open_from,closed_on\n";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aReturnInterviewIsTimedByTheHoursThatPassed() throws IOException {
        judge("2026-1", "2026-11-10", cases("A1", "A2", "A3", "A4"), """
                A1,CLA_START,2025-06-02,,
                A1,MISSING_END,2026-10-24,10:00,episode=m1
                A1,RHI,2026-10-27,09:30,episode=m1;offered=Y;accepted=Y;completedDate=2026-10-27;completedTime=09:30
                A2,CLA_START,2025-06-02,,
                A2,MISSING_END,2026-03-27,12:00,episode=m1
                A2,RHI,2026-03-30,12:30,episode=m1;offered=Y;accepted=Y;completedDate=2026-03-30;completedTime=12:30
                A3,CLA_START,2025-06-02,,
                A3,MISSING_END,2026-06-02,12:00,episode=m1
                A3,RHI,2026-06-05,12:00,episode=m1;offered=Y;accepted=Y;completedDate=2026-06-05;completedTime=12:00
                A4,CLA_START,2025-06-02,,
                A4,MISSING_END,2026-06-02,12:00,episode=m1
                A4,RHI,2026-06-05,12:01,episode=m1;offered=Y;accepted=Y;completedDate=2026-06-05;completedTime=12:01
                """);

        assertThat(rows("timescales"))
                .contains(
                        "A1,T63,2026-10-24,2026-10-27,2026-10-27,Y,MEDIUM",
                        "A2,T63,2026-03-27,2026-03-30,2026-03-30,N,",
                        "A3,T63,2026-06-02,2026-06-05,2026-06-05,N,",
                        "A4,T63,2026-06-02,2026-06-05,2026-06-05,Y,MEDIUM");
    }

    @Test
    void onePlanRecordedTwiceRunsOneClockAndIsListed() throws IOException {
        String twice = """
                TW,CP_PLAN_START,2026-01-12,,plan=p1
                TW,CP_PLAN_START,2026-01-12,,plan=p2
                TW,VISIT,2026-03-02,,kind=CP;seen=Y
                TW,VISIT,2026-04-20,,kind=CP;seen=Y
                TW,VISIT,2026-06-25,,kind=CP;seen=Y
                """;
        judge("2026-2", "2026-07-01", "TW,2015-04,T01,CP,2026-01-05,\n", twice);

        assertThat(rows("timescales"))
                .filteredOn(row -> row.startsWith("TW,T26,"))
                .doesNotHaveDuplicates();
        assertThat(rows("flags")).noneMatch(row -> row.startsWith("TW,DD-22,"));
        assertThat(said.toString())
                .contains(
                        "Warning: case TW, CP_PLAN_START plan=p2: The child protection plan that starts on 12/01/2026")
                .contains("end or delete the other");

        judge("2026-1", "2026-07-01", "TW,2015-04,T01,CP,2026-01-05,\n", twice);
        assertThat(rows("flags")).contains("TW,DD-22,HIGH,N,Y");
    }

    @Test
    void aClosingThatNobodyChoseIsNotPremature() throws IOException {
        StringBuilder cases = new StringBuilder();
        StringBuilder events = new StringBuilder();
        for (String reason : List.of("RC1", "RC2", "RC5", "RC6", "RC7")) {
            cases.append(reason).append(",2015-04,T01,CLOSED,2025-01-05,2026-06-20\n");
            events.append("%1$s,CP_PLAN_START,2025-07-01,,plan=p1%n%1$s,CP_PLAN_END,2026-06-20,,plan=p1%n"
                            .formatted(reason))
                    .append("%1$s,CASE_CLOSED,2026-06-20,,outcome=%1$s;signedOffBy=m1%n".formatted(reason));
        }
        judge("2026-2", "2026-07-01", cases.toString(), events.toString());

        assertThat(rows("flags")).filteredOn(row -> row.contains(",DD-23,")).containsExactly("RC7,DD-23,MEDIUM,N,Y");
    }

    @Test
    void anUnbornChildOnAPlanIsVisitedAndNotSeen() throws IOException {
        judge("2026-2", "2026-09-24", "UNB,due:2026-12-20,T01,CP,2026-08-10,\n", """
                UNB,ALLOCATION,2026-08-10,,worker=w1;role=CASE_HOLDER;qualifiedSW=Y
                UNB,S47_START,2026-08-10,,enquiry=e1
                UNB,VISIT,2026-08-11,,kind=ASSESSMENT;seen=N
                UNB,S47_END,2026-08-19,,enquiry=e1;outcome=ICPC
                UNB,CP_PLAN_START,2026-08-20,,plan=p1
                UNB,VISIT,2026-09-01,,kind=CP;seen=N
                UNB,VISIT,2026-09-14,,kind=CP;seen=N
                """);

        assertThat(rows("flags")).noneMatch(row -> row.contains("CRITICAL") || row.startsWith("UNB,DD-17,"));
        assertThat(rows("timescales")).noneMatch(row -> row.contains("CRITICAL"));
    }

    @Test
    void aChildInNeedMayHaveALeadPractitioner() throws IOException {
        String holder = "FH,ALLOCATION,2026-06-01,,worker=w1;role=CASE_HOLDER;qualifiedSW=N\n"
                + "FH,REFERRAL,2026-06-01,,id=r1\nFH,REFERRAL_DECISION,2026-06-01,,referral=r1;decision=ASSESSMENT\n";
        judge("2026-2", "2026-09-11", "FH,2015-04,T01,CIN,2026-06-01,\n", holder);
        assertThat(rows("flags")).noneMatch(row -> row.startsWith("FH,DD-04,"));
        assertThat(rows("timescales")).contains("FH,T04,2026-06-01,2026-06-01,2026-06-02,N,");

        judge("2026-1", "2026-09-11", "FH,2015-04,T01,CIN,2026-06-01,\n", holder);
        assertThat(rows("flags")).contains("FH,DD-04,HIGH,N,Y");
        assertThat(rows("timescales")).contains("FH,T04,2026-06-01,,2026-06-02,Y,HIGH");
    }

    @Test
    void aChildNotSeenInAnEnquiryIsACriticalFlag() throws IOException {
        String enquiry = "C3,ALLOCATION,2026-08-03,,worker=w1;role=CASE_HOLDER;qualifiedSW=Y\n"
                + "C3,S47_START,2026-08-03,,enquiry=e1\n";
        judge("2026-2", "2026-08-20", "C3,2015-04,T01,ASSESSMENT,2026-08-03,\n", enquiry);
        assertThat(rows("flags")).contains("C3,DD-43,CRITICAL,N,Y");

        judge("2026-1", "2026-08-20", "C3,2015-04,T01,ASSESSMENT,2026-08-03,\n", enquiry);
        assertThat(rows("flags")).noneMatch(row -> row.contains("CRITICAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1", "2026-2"})
    void theSharedReturnInterviewsAreTimedByTheHoursThatPassed(String pack) throws IOException {
        judgeShared("19", pack, "2026-11-10");

        assertThat(rows("timescales"))
                .filteredOn(row -> row.contains(",T63,"))
                .extracting(row -> row.replaceFirst("T63,.*,([YN]),.*", "$1"))
                .containsExactly("A1,Y", "A2,N", "A3,N", "A4,Y");
    }

    @Test
    void theSharedPlansAreJudgedOnceAndTheirConferenceIsDueOnItsDay() throws IOException {
        judgeShared("23", "2026-2", "2026-07-01");

        assertThat(rows("timescales"))
                .contains("UB,T16,2026-05-11,2026-05-29,2026-06-02,N,")
                .noneMatch(row -> row.startsWith("TI,T16,") || row.startsWith("DX,T16,"))
                .filteredOn(row -> row.startsWith("TW,"))
                .doesNotHaveDuplicates();
        assertThat(rows("flags"))
                .noneMatch(row -> row.startsWith("TW,DD-22,") || row.startsWith("TW,DD-03,"))
                .noneMatch(row -> row.startsWith("DX,DD-23,"));
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .contains("Warning: case TW, CP_PLAN_START plan=p2: ");
    }

    @Test
    void theSharedClosingsThatNobodyChoseAreNotPremature() throws IOException {
        judgeShared("24", "2026-2", "2026-07-01");

        assertThat(rows("flags")).filteredOn(row -> row.contains(",DD-23,")).containsExactly("D5,DD-23,MEDIUM,N,Y");
    }

    @Test
    void theSharedDaysThatCannotBeAreJudgedAsIfTheyWereNotThere() throws IOException {
        judgeShared("04", "2026-2", "2026-07-01");

        assertThat(of("K1")).isNotEmpty().isEqualTo(of("K2"));
        assertThat(of("K3")).isNotEmpty().isEqualTo(of("K4"));
        assertThat(rows("flags")).as("the escalation is not resolved").anyMatch(row -> row.startsWith("K5,DD-30,"));
    }

    private static String cases(String... ids) {
        return Stream.of(ids).map("%s,2011-04,T01,CLA,2025-06-01,%n"::formatted).collect(Collectors.joining());
    }

    private List<String> of(String child) throws IOException {
        return Stream.concat(rows("flags").stream(), rows("timescales").stream())
                .filter(row -> row.startsWith(child + ","))
                .map(row -> row.substring(child.length()))
                .toList();
    }

    private void judgeShared(String number, String pack, String asOf) throws IOException {
        Optional<Path> shared = SharedFolder.find("cases/" + number);
        assumeTrue(shared.isPresent(), "The shared cases are not beside the project");
        judge(pack, asOf, shared.get().resolve("cases.csv"), shared.get().resolve("events.csv"));
    }

    private void judge(String pack, String asOf, String cases, String events) throws IOException {
        judge(
                pack,
                asOf,
                Files.writeString(folder.resolve("cases.csv"), HEAD + cases),
                Files.writeString(folder.resolve("events.csv"), "case,type,date,time,attrs\n" + events));
    }

    private void judge(String pack, String asOf, Path cases, Path events) {
        CommandLine job = new CommandLine(new DriftJob());
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(new StringWriter()));
        int status = job.execute(
                "--cases",
                cases.toString(),
                "--events",
                events.toString(),
                "--flags",
                folder.resolve("flags.csv").toString(),
                "--timescales",
                folder.resolve("timescales.csv").toString(),
                "--as-of",
                asOf,
                "--pack",
                pack);
        assertThat(status).as(said.toString()).isZero();
    }

    private List<String> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file + ".csv"));
    }
}
