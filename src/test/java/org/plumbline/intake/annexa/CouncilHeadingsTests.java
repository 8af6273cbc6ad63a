package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.intake.annexa.CouncilSheets.need;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.intake.UnreadableFile;

/** Headings that are not the template's, and sheets whose name is that of another list. */
class CouncilHeadingsTests {

    @ParameterizedTest
    @CsvSource({
        "Allocated Team, Team, Team Manager, Jane Smith, team, Team North",
        "Allocated Worker, Worker, Previous worker, W 99, worker, W 17",
        "Child Unique ID, Child's ID, Unique Pupil Number ID, A9, child, 1",
        "Child Unique ID, ChildID, Child Middle Name, Q7, child, 1"
    })
    void aColumnOfAnotherMeaningIsNotTakenForOneThatIsHeadedOtherwise(
            String template, String heading, String other, String value, String field, String expected)
            throws IOException, UnreadableFile {
        CheckedWorkbook read = withColumn(template, heading, other, value);

        assertThat(row(read).text(field)).isEqualTo(expected);
        assertThat(read.check().notes()).singleElement().asString().contains("“" + other + "” are not part");
    }

    @Test
    void aStatusOfSomethingElseClosesNobody() throws IOException, UnreadableFile {
        CheckedWorkbook read = withColumn("Case status", "CIN Status", "Immigration Status", "Closed");

        assertThat(row(read).code("status")).isEqualTo("CIN");
    }

    @ParameterizedTest
    @CsvSource({
        "Date of Birth, Date of birth of child, Mother's date of birth, birth",
        "Date Child Was Last Seen, Last seen, Next due to be last seen, lastSeen",
        "CIN Start Date, CIN start, Previous CIN start date, start"
    })
    void theDayOfSomethingElseIsNotTaken(String template, String heading, String other, String field)
            throws IOException, UnreadableFile {
        LocalDate wrong = LocalDate.of(2019, 8, 7);

        assertThat(row(withColumn(template, heading, other, wrong)).date(field))
                .isNotNull()
                .isNotEqualTo(wrong);
    }

    @Test
    void ofTwoHeadingsThatAreAsNearNoneIsReadAndBothAreSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = withColumn("Allocated Team", "East team", "North team", "North");

        assertThat(row(read).text("team")).isNull();
        assertThat(read.check().notes())
                .anyMatch(note -> note.contains("“North team”, “East team” could each be “Allocated Team”"));
    }

    @ParameterizedTest
    @CsvSource({
        "Age of Child (Years), Age at extract date, age",
        "Ethnicity, Ethnic group, ethnicity",
        "Case status, Status (open/closed), status"
    })
    void otherWordsForTheSameColumnAreRead(String template, String heading, String field)
            throws IOException, UnreadableFile {
        assertThat(row(withColumn(template, heading, "Remarks", "x")).get(field))
                .isNotNull();
    }

    @Test
    void theHeadingsSayWhichListASheetIsWhateverItsName() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_9", need("1"))
                .list(8, "List_6")
                .read();

        assertThat(read.check().lists()).extracting(ListCheck::list).containsExactly(6, 8);
        assertThat(read.rows().getOrDefault(6, List.of())).hasSize(1);
    }

    /** List 6 with one column headed otherwise, and before it a column of something else. */
    private static CheckedWorkbook withColumn(String template, String heading, String other, Object value)
            throws IOException, UnreadableFile {
        List<@Nullable Object> headings = new ArrayList<>(AnnexAWriter.columns(6));
        headings.set(headings.indexOf(template), heading);
        headings.addFirst(other);
        List<@Nullable Object> row = need("1");
        row.addFirst(value);
        return new CouncilSheets().sheet("List_6", List.of(headings, row)).read();
    }

    private static ListRow row(CheckedWorkbook read) {
        return Objects.requireNonNull(read.rows().get(6)).getFirst();
    }
}
