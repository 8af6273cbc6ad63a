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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.SharedFolder;
import picocli.CommandLine;

class DriftJobTests {

    private static final String CASES = """
            case,birth_month,team,case_type,open_from,closed_on
            B,2018-01,T01,CP,2025-03-01,
            A,2018-01,T01,CIN,2025-01-02,
            """;
    private static final String EVENTS = """
            case,type,date,time,attrs
            B,CP_PLAN_START,2025-03-01,,plan=p1
            A,CIN_PLAN_START,2025-06-02,,plan=p2
            B,VISIT,2025-07-01,,kind=CP;seen=Y;seenAlone=Y
            B,VISIT,2025-03-10,,kind=CP;seen=Y;seenAlone=Y
            """;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void whatHoldsOfACaseComesOutByCaseAndPattern() throws IOException {
        assertThat(drift(CASES, EVENTS, "--as-of", "2025-07-31")).isZero();
        assertThat(Files.readString(flags()).lines()).first().isEqualTo("case,pattern,severity,suppressed,evaluable");
        assertThat(Files.readString(flags()).lines()).contains("B,DD-17,CRITICAL,N,Y");
        assertThat(Files.readString(timescales()).lines())
                .contains(
                        "case,timescale,from_date,to_date,due,late,severity",
                        "A,T34,2025-06-02,,2025-06-30,Y,HIGH",
                        "B,T26,2025-03-01,2025-03-10,2025-03-14,N,",
                        "B,T26,2025-03-10,2025-07-01,2025-03-24,Y,HIGH",
                        "B,T26,2025-07-01,,2025-07-15,Y,CRITICAL");
        assertThat(rows(flags())).isSorted();
        assertThat(rows(timescales())).isSorted();
    }

    @Test
    void theWorkedCasesComeOut() throws IOException {
        Optional<Path> worked = SharedFolder.find("vectors/drift/worked");
        assumeTrue(worked.isPresent(), "The shared vectors are not beside the project");
        Path vectors = worked.get();

        assertThat(job(
                        "--pack",
                        "2026-1",
                        "--cases",
                        vectors.resolve("cases.csv").toString(),
                        "--events",
                        vectors.resolve("events.csv").toString(),
                        "--flags",
                        flags().toString(),
                        "--timescales",
                        timescales().toString()))
                .as(said.toString())
                .isZero();
        List<String> found = Files.readAllLines(flags());
        for (String line : rows(vectors.resolve("expected.csv"))) {
            String[] expected = line.split(",", 4);
            List<String> own = found.stream()
                    .filter(row -> row.startsWith(expected[0] + "," + expected[1] + ","))
                    .toList();
            if (own.stream().noneMatch(row -> row.endsWith(",N"))) {
                assertThat(own.stream().map(row -> row.split(",")[2]).toList())
                        .as(line)
                        .isEqualTo(expected[2].isEmpty() ? List.of() : List.of(expected[2]));
            }
        }
    }

    @Test
    void eachCaseMayHaveItsOwnDate() throws IOException {
        String cases = CASES.replace("closed_on\n", "closed_on,as_of\n")
                .replace("2025-03-01,\n", "2025-03-01,,2025-07-16\n")
                .replace("2025-01-02,\n", "2025-01-02,,\n");

        assertThat(drift(cases, EVENTS, "--as-of", "2025-06-20")).isZero();
        assertThat(rows(flags())).contains("B,DD-17,MEDIUM,N,Y");
        assertThat(rows(timescales())).contains("A,T34,2025-06-02,,2025-06-30,N,");
    }

    @Test
    void eventsAfterTheDateDoNotExistYet() throws IOException {
        assertThat(drift(CASES, EVENTS, "--as-of", "2025-03-05")).isZero();
        assertThat(rows(timescales()))
                .filteredOn(row -> row.startsWith("B,T26"))
                .containsExactly("B,T26,2025-03-01,,2025-03-14,N,");
    }

    @Test
    void aPatternWhoseDataIsNotCoveredIsNotShownAsClear() throws IOException {
        assertThat(drift(CASES, EVENTS, "--as-of", "2025-07-31", "--covers", "CP_PLAN_START,CP_PLAN_END,VISIT"))
                .isZero();
        assertThat(rows(flags())).contains("B,DD-25,,N,N", "B,DD-17,CRITICAL,N,Y");
        assertThat(rows(timescales())).noneMatch(row -> row.contains(",T21,"));
    }

    @Test
    void onlyOpenAndLatelyClosedCasesAreJudged() throws IOException {
        String cases = """
                case,birth_month,team,case_type,open_from,closed_on
                long-ago,2018-01,T01,CP,2024-01-01,2025-01-31
                lately,2018-01,T01,CP,2024-01-01,2025-06-30
                to-come,2018-01,T01,CP,2025-08-01,
                """;

        assertThat(drift(cases, "case,type,date,time,attrs\n", "--as-of", "2025-07-31", "--covers", "VISIT"))
                .isZero();
        assertThat(rows(flags())).isNotEmpty().allMatch(row -> row.startsWith("lately,"));
    }

    @Test
    void aDayThatCannotBeReadIsReportedInAPlainSentence() throws IOException {
        assertThat(drift(CASES, EVENTS, "--as-of", "yesterday")).isEqualTo(2);
        assertThat(said.toString())
                .contains("the date (yesterday) cannot be read. Write it as yyyy-MM-dd, such as 2025-07-31.")
                .doesNotContain("java.time");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            an unknown type             ! A,HOLIDAY,2025-06-01,,              ! There is no event type HOLIDAY. Write one
            an unknown key              ! A,VISIT,2025-06-01,,kind=CIN;seen=Y;mood=good ! has no key (mood). Write one of kind, seen
            an unknown value            ! A,VISIT,2025-06-01,,kind=CIN;seen=maybe ! The value of seen (maybe) cannot be used. Write Y or N
            a value not in its list     ! A,VISIT,2025-06-01,,kind=TEA;seen=Y ! The value of kind (TEA) cannot be used. Write one of ASSESSMENT, CIN
            a key that is missing       ! A,VISIT,2025-06-01,,kind=CIN        ! A VISIT needs seen. Write seen=, followed by Y or N
            a key without its value     ! A,VISIT,2025-06-01,,kind=;seen=Y    ! A VISIT needs kind
            a key twice                 ! A,VISIT,2025-06-01,,kind=CIN;kind=CP;seen=Y ! The key kind is there twice
            no pair                     ! A,VISIT,2025-06-01,,kind=CIN;seen=Y;bedroomSeen ! The attribute (bedroomSeen) is not one key and one value
            attributes where none are   ! A,DENTAL_CHECK,2025-06-01,,seen=Y   ! It has none: leave the attributes empty
            a date that is none         ! A,DENTAL_CHECK,2025-06-31,,         ! The date (2025-06-31) cannot be read. Write it as yyyy-MM-dd
            no date                     ! A,DENTAL_CHECK,,,                   ! The date is empty
            a date within that is none  ! A,ACTION,2025-06-01,,action=a;origin=AUDIT;due=soon ! The value of due (soon) cannot be used. Write a date
            a date long before birth    ! A,REFERRAL,2017-03-01,,             ! lies before the birth of the child
            care before birth           ! A,CLA_START,2017-12-31,,            ! lies before the birth of the child
            a date before all records   ! A,DENTAL_CHECK,1969-12-31,,         ! lies outside 1970 to 2100
            a date of no calendar       ! A,CONTACT,-999999999-01-01,,        ! cannot be read
            a date without end          ! A,CONTACT,+999999999-12-31,,        ! cannot be read
            a date that stands for none ! A,DENTAL_CHECK,1900-01-01,,         ! (1900-01-01) stands for no day. Write the day
            a needed day that is none   ! A,ACTION,2025-06-01,,action=a;origin=AUDIT;due=9999-12-31 ! The due (9999-12-31) stands for no day
            a date in words for none    ! A,DENTAL_CHECK,NULL,,               ! The date is empty
            a key that Annex A brings   ! A,PLACEMENT_START,2025-06-01,,placement=p;placements12m=three ! has no key (placements12m)
            a number that is none       ! A,ASSESSMENT_START,2025-06-01,,assessment=a;timescaleWD=soon ! The value of timescaleWD (soon) cannot be used
            a date in the future        ! A,DENTAL_CHECK,2099-01-01,,         ! lies in the future
            a case without end          ! 01234567890123456789012345678901234567890123456789012345678901,DENTAL_CHECK,2025-06-01,, ! The case is longer than 60 characters
            a case that is not there    ! X,DENTAL_CHECK,2025-06-01,,         ! There is no case X among the cases
            a field too many            ! A,DENTAL_CHECK,2025-06-01,,,        ! The row has 6 fields and the header 5
            """)
    void aBadEventIsListedWithItsLineAndNothingIsWritten(String what, String row, String sentence) throws IOException {
        assertThat(drift(CASES, EVENTS + row + "\n", "--as-of", "2025-07-31"))
                .as(what)
                .isEqualTo(1);
        assertThat(said.toString())
                .startsWith(folder.resolve("events.csv") + ":6: ")
                .contains(sentence)
                .endsWith("1 error; nothing was written.\n");
        assertThat(flags()).doesNotExist();
        assertThat(timescales()).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            the same event twice        ! A,CIN_PLAN_START,2025-06-02,,plan=p2 ! The case A has this CIN_PLAN_START of 2025-06-02 already
            a day before its event      ! A,ACTION,2025-06-01,,action=a;origin=AUDIT;due=2025-06-30;completed=2025-05-01 ! The completed (2025-05-01) lies before the ACTION itself (2025-06-01)
            a day ahead of all          ! A,ESCALATION,2025-06-01,,raisedBy=IRO;resolvedDate=2099-01-01 ! The resolvedDate (2099-01-01) lies in the future
            a day before all records    ! A,CLA_REVIEW,2025-06-01,,dueDate=1925-06-01 ! The dueDate (1925-06-01) lies outside 1970 to 2100
            a seen day before birth     ! A,S47_END,2025-06-01,,enquiry=e;outcome=NFA;childSeenDate=2015-05-01 ! The childSeenDate (2015-05-01) lies before the birth
            a day that stands for none  ! A,VISIT,2025-06-02,,kind=CP;seen=Y;recordedDate=1899-12-30 ! The recordedDate (1899-12-30) of this VISIT stands for no day
            a time that is none         ! A,DENTAL_CHECK,2025-06-01,25:61,     ! The time (25:61) cannot be read. It counts as not known
            seen alone and not seen     ! A,VISIT,2025-06-01,,kind=CIN;seen=N;seenAlone=Y ! The seenAlone counts as not known
            a number in other letters   ! a,DENTAL_CHECK,2025-06-01,,          ! The case a is written A elsewhere. Both are read as one child
            a total                     ! Total,,,12,                          ! Passed over, because it is no row of a case: line 6 (“Total”)
            a note                      ! "(5 rows, as at July)",,,,           ! line 6 (“(5 rows, as at July)”)
            the headings once more      ! case,type,date,time,attrs            ! line 6 (the headings again)
            an event before birth       ! A,REFERRAL,2017-11-01,,              ! taken to be about the unborn child
            """)
    void aDoubtfulEventIsListedAndTheRestIsJudged(String what, String row, String sentence) throws IOException {
        assertThat(drift(CASES, EVENTS + row + "\n", "--as-of", "2025-07-31"))
                .as(what)
                .isZero();
        assertThat(said.toString())
                .startsWith(folder.resolve("events.csv") + ":6: warning: ")
                .contains(sentence);
        assertThat(rows(timescales()))
                .filteredOn(each -> each.startsWith("A,T34"))
                .hasSize(1);
    }

    @Test
    void aDayBeforeWhatItIsAboutIsListedAndCountsAsIfItWereNotThere() throws IOException {
        String steps = """
                A,REFERRAL,2025-06-02,,id=r1
                A,REFERRAL_DECISION,2025-06-10,,referral=r1;decision=STRATEGY;acknowledgedDate=2025-05-30
                A,S47_END,2025-06-20,,enquiry=e1;outcome=ICPC;childSeenDate=2025-06-10
                A,S47_START,2025-06-11,,enquiry=e1
                A,CONFERENCE,2025-07-02,,id=k1;kind=ICPC;enquiry=e1
                A,MINUTES_DISTRIBUTED,2025-07-30,,conference=k1;letterDate=2025-07-01;fullMinutesDate=2025-06-30
                """;
        String without = steps.replaceAll(";\\w+Date=[0-9-]+", "");

        assertThat(drift(CASES, EVENTS + without, "--as-of", "2025-07-31")).isZero();
        assertThat(said.toString()).isEmpty();
        String flags = Files.readString(flags());
        String clocks = Files.readString(timescales());
        assertThat(drift(CASES, EVENTS + steps, "--as-of", "2025-07-31")).isZero();

        assertThat(Files.readString(flags())).isEqualTo(flags);
        assertThat(Files.readString(timescales()))
                .isEqualTo(clocks)
                .contains("A,T14,2025-06-11,,2025-06-12,Y,CRITICAL");
        assertThat(said.toString().lines())
                .extracting(line -> line.replaceFirst(".*events.csv:", ""))
                .containsExactlyInAnyOrder(
                        "7: warning: The acknowledgedDate (2025-05-30) lies before the REFERRAL that the REFERRAL_DECISION is about (2025-06-02). It counts as not known; correct one of the two.",
                        "8: warning: The childSeenDate (2025-06-10) lies before the S47_START that the S47_END is about (2025-06-11). It counts as not known; correct one of the two.",
                        "11: warning: The letterDate (2025-07-01) lies before the CONFERENCE that the MINUTES_DISTRIBUTED is about (2025-07-02). It counts as not known; correct one of the two.",
                        "11: warning: The fullMinutesDate (2025-06-30) lies before the CONFERENCE that the MINUTES_DISTRIBUTED is about (2025-07-02). It counts as not known; correct one of the two.");
    }

    @Test
    void whatStandsForNothingIsSaidOnceAndWordsForNothingNotAtAll() throws IOException {
        String visit =
                "A,VISIT,2025-06-0%d,NULL,kind=CIN;seen=Y;seenAlone=NA;bedroomSeen=NULL;recordedDate=1900-01-01\n";

        assertThat(drift(
                        CASES.replace("2025-01-02,", "2025-01-02,9999-12-31"),
                        EVENTS + visit.formatted(3) + visit.formatted(4)
                                + "A,CIN_REVIEW,2025-06-30,,plan=p2;progress=NONE\n",
                        "--as-of",
                        "2025-07-31"))
                .isZero();
        assertThat(said.toString().lines())
                .satisfiesExactly(
                        closed ->
                                assertThat(closed).contains("cases.csv:3: warning: The closed_on (9999-12-31) stands"),
                        recorded ->
                                assertThat(recorded).contains("events.csv:6: warning: The recordedDate (1900-01-01)"));
    }

    @Test
    void anEventAfterTheClosingIsListedAndKept() throws IOException {
        String cases = CASES.replace("2025-01-02,\n", "2025-01-02,2025-06-20\n");

        assertThat(drift(cases, EVENTS + "A,REFERRAL,2025-07-14,,\n", "--as-of", "2025-07-31"))
                .isZero();
        assertThat(said.toString()).contains("events.csv:6: warning: The case was closed on 2025-06-20");
        assertThat(rows(timescales())).anyMatch(row -> row.startsWith("A,T06,2025-07-14"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            no id                       ! ,2018-01,T01,CIN,2025-01-02,          ! The case is empty
            decimals where an id was    ! .0,2018-01,T01,CIN,2025-01-02,        ! The case is empty
            a type that is none         ! C,2018-01,T01,CHILD,2025-01-02,       ! The case_type (CHILD) cannot be read. Write CONTACT
            no type                     ! C,2018-01,T01,,2025-01-02,            ! The case_type is empty
            no first day                ! C,2018-01,T01,CIN,,                   ! The open_from is empty
            closed before it was open   ! C,2018-01,T01,CIN,2025-01-02,2025-01-01 ! before it was opened
            opened in the future        ! C,2018-01,T01,CIN,2099-01-01,         ! The open_from (2099-01-01) lies in the future
            one child, two stories      ! a,2019-01,T01,CIN,2025-01-02,         ! The case a is there twice, also as A, and the two rows differ
            a case twice                ! A,2018-01,T01,CIN,2025-01-02,         ! The case A is there twice
            """)
    void aBadCaseIsListedWithItsLine(String what, String row, String sentence) throws IOException {
        assertThat(drift(CASES + row + "\n", EVENTS, "--as-of", "2025-07-31"))
                .as(what)
                .isEqualTo(1);
        assertThat(said.toString())
                .startsWith(folder.resolve("cases.csv") + ":4: ")
                .contains(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            a month that is none        ! C,2018-13,T01,CP,2025-01-02,          ! The birth_month (2018-13) cannot be read. Write yyyy-MM
            a month before all records  ! C,1918-01,T01,CP,2025-01-02,          ! The birth_month (1918-01) lies outside 1970 to 2100
            a birth that is to come     ! C,2099-01,T01,CP,2025-01-02,          ! The birth_month (2099-01) lies in the future. Write due:
            a due day that is none      ! C,due:2025-02-30,T01,CP,2025-01-02,   ! The birth_month (2025-02-30) cannot be read
            a due day far ahead         ! C,due:2099-02-01,T01,CP,2025-01-02,   ! lies further ahead than a pregnancy lasts
            a closing that is none      ! C,2018-01,T01,CP,2025-01-02,bananas   ! The closed_on (bananas) cannot be read. Write it as yyyy-MM-dd. It counts as empty
            a closing that is to come   ! C,2018-01,T01,CP,2025-01-02,2099-01-01 ! The closed_on (2099-01-01) lies in the future
            closed without a day        ! C,2018-01,T01,CLOSED,2025-01-02,      ! The case_type is CLOSED and the closed_on empty
            a team without end          ! C,2018-01,012345678901234567890123456789012345678901234567890123456789012345678901234567890,CP,2025-01-02, ! The team is longer than 80 characters
            one child written twice     ! b,2018-01,T01,CP,2025-03-01,          ! The case b is written B elsewhere
            a total                     ! Total: 2,,,,,                         ! line 4 (“Total: 2”)
            """)
    void aCellThatACaseCanDoWithoutIsEmptiedAndSaidAndTheCasesAreJudged(String what, String row, String sentence)
            throws IOException {
        assertThat(drift(CASES + row + "\n", EVENTS, "--as-of", "2025-07-31"))
                .as(what + said)
                .isZero();
        assertThat(said.toString())
                .startsWith(folder.resolve("cases.csv") + ":4: warning: ")
                .contains(sentence);
        assertThat(rows(flags())).contains("B,DD-17,CRITICAL,N,Y").noneMatch(each -> each.startsWith("b,"));
    }

    @Test
    void oneChildIsOneChildInWhateverLettersItsEventsNameIt() throws IOException {
        String spelled = EVENTS.replace("B,VISIT,2025-07-01", "b,VISIT,2025-07-01")
                .replace("B,VISIT,2025-03-10", "b,VISIT,2025-03-10");

        assertThat(drift(CASES, EVENTS, "--as-of", "2025-07-31")).isZero();
        String flags = Files.readString(flags());
        assertThat(drift(CASES, spelled, "--as-of", "2025-07-31")).isZero();

        assertThat(Files.readString(flags())).isEqualTo(flags);
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .contains("events.csv:4: warning: The case b is written B elsewhere.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-31", "01/2018", "Jan 2018", "January 2018", "31/01/2018"})
    void aMonthOfBirthIsReadHoweverItIsWritten(String month) throws IOException {
        assertThat(drift(CASES.replace("B,2018-01", "B," + month), EVENTS, "--as-of", "2025-07-31"))
                .isZero();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void aWordForNothingIsNoCase() throws IOException {
        assertThat(drift(CASES, EVENTS + "NULL,DENTAL_CHECK,2025-06-01,,\n")).isEqualTo(1);
        assertThat(said.toString()).contains("events.csv:6: The row does not say which case it is about.");
    }

    @Test
    void anHourOfOneDigitIsAnHour() throws IOException {
        String late = EVENTS + "A,MISSING_START,2025-06-01,9:05,episode=m\n"
                + "A,RHI,2025-06-04,,episode=m;offered=Y;accepted=Y;completedDate=2025-06-04;completedTime=9:05 am\n";

        assertThat(drift(CASES, late, "--as-of", "2025-07-31")).isZero();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void ofTwoColumnsOfOneNameNoneIsChosen() throws IOException {
        String twice = EVENTS.replace("type,date,", "type,date,date,").replaceAll("(2025-[0-9-]+),", "$1,2020-01-01,");

        assertThat(drift(CASES, twice, "--as-of", "2025-07-31")).isEqualTo(1);
        assertThat(said.toString()).contains("events.csv:1: The header has twice the column date. Leave one out.");

        said.getBuffer().setLength(0);
        assertThat(drift(
                        CASES.replace("\n", ",x,x\n").replaceFirst(",x,x", ",note,note"),
                        EVENTS,
                        "--as-of",
                        "2025-07-31"))
                .isZero();
        assertThat(said.toString()).contains("cases.csv:1: warning: The header has twice the column note.");
    }

    @Test
    void aValueWithoutEndIsShortenedWhereItIsSaid() throws IOException {
        assertThat(drift(CASES, EVENTS + "A,VISIT,2025-06-01,,kind=" + "T".repeat(100_000) + ";seen=Y\n"))
                .isEqualTo(1);
        assertThat(said.toString())
                .hasSizeLessThan(2000)
                .contains("The value of kind (TTT", " … ", "TTT) cannot be used. Write one of ASSESSMENT, CIN");
    }

    @Test
    void aChildNotYetBornHasADueDate() throws IOException {
        assertThat(drift(
                        CASES + "C,due:2025-09-20,T01,CP,2025-06-01,\n",
                        EVENTS + "C,CP_PLAN_START,2025-06-10,,plan=p\n",
                        "--as-of",
                        "2025-07-31"))
                .as(said.toString())
                .isZero();
        assertThat(rows(timescales())).contains("C,T30,2025-06-10,,2026-09-10,N,");
    }

    @Test
    void everyErrorOfBothFilesIsListed() throws IOException {
        assertThat(drift(CASES + "C,x,T01,y,z,\n", EVENTS + "A,HOLIDAY,soon,,\nX,VISIT,2025-06-01,,\n"))
                .isEqualTo(1);
        assertThat(said.toString()).endsWith("7 errors; nothing was written.\n");
    }

    @Test
    void aFileThatIsNotUtf8OrEmptySaysWhatToDo() throws IOException {
        Files.write(folder.resolve("bad.csv"), CASES.replace("T01", "Ä").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(folder.resolve("bad.csv"), file("events.csv", EVENTS))).isEqualTo(1);
        assertThat(said.toString()).contains("The file is not UTF-8. Save it as");
        assertThat(drift("", EVENTS)).isEqualTo(1);
        assertThat(said.toString()).contains("cases.csv:1: The file is empty.");
        assertThat(drift(CASES, "case,type\n")).isEqualTo(1);
        assertThat(said.toString()).contains("events.csv:1: The header has no column date, time, attrs.");
    }

    @Test
    void manyCasesInAnyOrderComeOutInTheOrderOfTheirIds() throws IOException {
        StringBuilder cases = new StringBuilder(CASES.lines().findFirst().orElseThrow() + "\n");
        StringBuilder events = new StringBuilder("case,type,date,time,attrs\n");
        for (int i = 4999; i >= 0; i--) {
            cases.append("c%05d,2018-01,T01,CIN,2025-01-02,\n".formatted(i));
        }
        for (int round = 1; round < 10; round++) {
            for (int i = 0; i < 5000; i++) {
                events.append("c%05d,VISIT,2025-07-%02d,,kind=CIN;seen=Y\n".formatted(i * 7 % 5000, round));
            }
        }

        assertThat(drift(cases.toString(), events.toString(), "--as-of", "2025-07-31", "--covers", "VISIT"))
                .isZero();
        assertThat(rows(flags())).isSorted().anyMatch(row -> row.startsWith("c04999,"));
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void wrongUsageHasItsOwnExitCode() throws IOException {
        Path cases = file("cases.csv", CASES);
        Path events = file("events.csv", EVENTS);

        assertThat(run(cases, folder.resolve("nowhere.csv"))).isEqualTo(2);
        assertThat(said.toString()).contains("There is no readable file");
        assertThat(run(cases, events, "--covers", "VISIT,HOLIDAY")).isEqualTo(2);
        assertThat(said.toString()).contains("There is no event type HOLIDAY.");
        assertThat(run(cases, events, "--as-of", "31/07/2025")).isEqualTo(2);
        assertThat(job("--cases", cases.toString(), "--events", events.toString()))
                .isEqualTo(2);
        assertThat(CommandLineJobs.run(new String[] {"drift", "--help"})).isZero();
    }

    private Path flags() {
        return folder.resolve("flags.csv");
    }

    private Path timescales() {
        return folder.resolve("timescales.csv");
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int drift(String cases, String events, String... args) throws IOException {
        return run(file("cases.csv", cases), file("events.csv", events), args);
    }

    private int run(Path cases, Path events, String... args) {
        List<String> all = new ArrayList<>(List.of(
                "--cases",
                cases.toString(),
                "--events",
                events.toString(),
                "--flags",
                flags().toString(),
                "--timescales",
                timescales().toString()));
        all.addAll(List.of(args));
        return job(all.toArray(String[]::new));
    }

    private int job(String... args) {
        CommandLine job = new CommandLine(new DriftJob());
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(new StringWriter()));
        return job.execute(args);
    }
}
