package org.plumbline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.entry.EntryOutcome;

/** The form for one event, as its type in the contract has it. */
@ViewPackages(packages = "org.plumbline.ui.form")
class EntryDialogTests extends BrowserlessTest {

    private static final LocalDate PLACED = LocalDate.of(2024, 1, 8);
    private static final LocalDate AGREED = LocalDate.of(2025, 2, 3);

    private final List<EventEntry> stored = new ArrayList<>();
    private EntryOutcome answer = new EntryOutcome.Entered(UUID.randomUUID(), AGREED);
    private EntryDialog dialog;

    @BeforeEach
    void open() {
        CaseEvent placement = new CaseEvent(
                "1",
                EventType.PLACEMENT_START,
                PLACED,
                null,
                Map.of("placement", "3f9a", "type", "U4"),
                EventSource.ANNEX_A);
        dialog = new EntryDialog(
                List.of(placement),
                entry -> {
                    stored.add(entry);
                    return answer;
                },
                done -> {});
        dialog.open();
        roundTrip();
    }

    @ParameterizedTest
    @EnumSource(names = {"FEWER_VISITS_AGREED", "TEMPORARY_APPROVAL_EXTENDED"})
    void whatWasDecidedAboutAPlacementIsEnteredWithItsDay(EventType decided) {
        choose(decided);
        find(DatePicker.class).single().setValue(AGREED);
        Select<?> placement = find(Select.class).single();
        assertThat(placement.getLabel()).isEqualTo("Placement");
        press("Enter");

        assertThat(stored).containsExactly(new EventEntry(decided, AGREED, null, Map.of("placement", "3f9a")));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void itSaysWhichDayIsMeantWhereTheNameDoesNot() {
        choose(EventType.FEWER_VISITS_AGREED);
        assertThat(type().getHelperText()).contains("The day on which a child in long-term fostering agreed");

        choose(EventType.TEMPORARY_APPROVAL_EXTENDED);
        assertThat(type().getHelperText()).contains("The day on which the approval of a connected carer");

        choose(EventType.SUPERVISION);
        assertThat(type().getHelperText()).isEmpty();
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingThatWasFilledInIsLost() {
        answer = new EntryOutcome.Refused(
                List.of(new EntryOutcome.EntryProblem("date", "The day lies before what this belongs to.")));
        choose(EventType.FEWER_VISITS_AGREED);
        DatePicker day = find(DatePicker.class).single();
        day.setValue(PLACED.minusDays(1));
        press("Enter");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("before what this belongs to");
        assertThat(day.getValue()).isEqualTo(PLACED.minusDays(1));
        assertThat(type().getValue()).isEqualTo(EventType.FEWER_VISITS_AGREED);
    }

    private void choose(EventType wanted) {
        type().setValue(wanted);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<EventType> type() {
        return find(ComboBox.class).all().stream()
                .filter(each -> "What happened".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
        roundTrip();
    }
}
