package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.code.CouncilWords;

/** Whose the rows of files of events and cases are: numbers that are none, or alike, and children not yet born. */
class ChildrenInFilesTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);
    private static final String CASES = "case,birth_month,team,case_type,open_from,closed_on\n";
    private static final String EVENTS = "case,type,date,time,attrs\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!",
                "#VALUE!",
                "########",
                "Err:502",
                "TRUE",
                "False",
                "unknown",
                "Team 3 subtotal",
                "1.23457E+17",
                "Not on system"
            })
    void whatIsNoNumberIsNoChild(String written) throws UnreadableFile {
        CheckedEvents read = read(
                CASES + "4711,2015-04,T01,CIN,2024-01-08,\n" + written + ",2015-04,T01,CIN,2024-01-08,\n",
                EVENTS + "4711,SUPERVISION,2025-05-01,,caseDiscussed=Y\n" + written
                        + ",SUPERVISION,2025-05-01,,caseDiscussed=Y\n");

        assertThat(read.check().cases()).isEqualTo(1);
        assertThat(read.check().events()).isEqualTo(1);
        assertThat(read.check().problems())
                .hasSize(2)
                .allMatch(problem -> problem.error()
                        && problem.line() == 3
                        && problem.sentence().startsWith("The case (" + written + ") is no number of a child."));
    }

    @Test
    void eventsOfNoNumberMissNoCase() throws UnreadableFile {
        String events = EVENTS
                + "4711,SUPERVISION,2025-05-01,,caseDiscussed=Y\n#REF!,SUPERVISION,2025-05-01,,caseDiscussed=Y\n";
        EventReading reading = new EventReading(files(events), TODAY, CouncilWords.NONE, new FileProblems(100));
        reading.lookOver(1000);
        reading.readCases();

        assertThat(reading.missingCases()).containsExactly("4711");
    }

    @Test
    void numbersThatDifferInLeadingZerosAreAskedAboutOnce() throws UnreadableFile {
        String event = ",SUPERVISION,2025-05-01,,caseDiscussed=Y\n";
        CheckedEvents read = read(
                CASES + "00123,2015-04,T01,CIN,2024-01-08,\n123,2015-04,T01,CIN,2024-01-08,\n",
                EVENTS + "00123" + event + "123" + event);

        assertThat(read.check().cases()).isEqualTo(2);
        assertThat(read.check().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence()).startsWith("The cases 00123 and 123 differ in leading zeros.");
        });
    }

    @Test
    void careBeforeTheDayOnWhichAChildIsDueIsListed() throws UnreadableFile {
        CheckedEvents read = read(
                CASES + "4711,due:2025-09-20,T01,CP,2025-05-08,\n",
                EVENTS + "4711,CP_PLAN_START,2025-06-02,,plan=P1\n4711,CLA_START,2025-07-02,,\n");

        assertThat(read.events()).hasSize(2);
        assertThat(read.check().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence())
                    .startsWith("The CLA_START (2025-07-02) lies before the day on which the child is due.");
        });
    }

    private static CheckedEvents read(String... texts) throws UnreadableFile {
        EventReading reading = new EventReading(files(texts), TODAY, CouncilWords.NONE, new FileProblems(100));
        reading.lookOver(1000);
        reading.readCases();
        return reading.readEvents();
    }

    private static List<EventFile> files(String... texts) throws UnreadableFile {
        List<EventFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(EventFile.of(new UploadedFile("file.csv", text.getBytes(StandardCharsets.UTF_8))));
        }
        return files;
    }
}
