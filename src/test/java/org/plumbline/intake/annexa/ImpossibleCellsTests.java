package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.intake.annexa.CouncilSheets.need;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.intake.UnreadableFile;

/** Cells that hold something that cannot be true, and would have been taken for something else. */
class ImpossibleCellsTests {

    @Test
    void aBirthFurtherAheadThanAPregnancyLastsIsNotKnown() throws IOException, UnreadableFile {
        ChildRecord child = only(needs(need("1", "Date of Birth", LocalDate.of(2027, 7, 1), "Age of Child (Years)", -1))
                .read());

        assertThat(child.expectedDelivery()).isNull();
        assertThat(child.openFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aYearAloneIsNoDayOf1905() throws IOException, UnreadableFile {
        CheckedWorkbook read = needs(need("1", "Date of Birth", 2016)).read();

        assertThat(only(read).birthMonth()).isNull();
        assertThat(read.check().problems())
                .singleElement()
                .matches(problem ->
                        problem.rule() == CellRule.BAD_DATE && problem.value().equals("2016"));
    }

    @Test
    void anAgeOfTheUnbornAfterTheBirthIsSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = needs(need("1", "Date of Birth", LocalDate.of(2026, 5, 1), "Age of Child (Years)", -1))
                .read();

        assertThat(read.check().problems()).anyMatch(problem -> problem.rule() == CellRule.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#VALUE!", "#NAME?", "########", "Err:502", "#REF!"})
    void anErrorThatWasStoredAsTextIsNoNumberOfAChildAndNoTeam(String error) throws IOException, UnreadableFile {
        CheckedWorkbook read = needs(
                        need("1", "Allocated Team", error), need("2"), need("3"), need("4"), need("5"), need(error))
                .read();

        assertThat(read.check().problems()).hasSize(2).allMatch(problem -> problem.rule() == CellRule.FORMULA_ERROR);
        assertThat(children(read)).hasSize(5).extracting(ChildRecord::team).doesNotContain(error);
    }

    @SafeVarargs
    private static CouncilSheets needs(List<@Nullable Object>... rows) {
        return new CouncilSheets().list(6, "List_6", rows);
    }

    private static List<ChildRecord> children(CheckedWorkbook read) {
        return read.batch(CouncilSheets.TODAY, "").children();
    }

    private static ChildRecord only(CheckedWorkbook read) {
        List<ChildRecord> children = children(read);
        assertThat(children).hasSize(1);
        return children.getFirst();
    }
}
