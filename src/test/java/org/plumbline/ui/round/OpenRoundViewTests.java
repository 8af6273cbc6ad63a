package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Theme;

class OpenRoundViewTests extends RoundPage {

    @BeforeEach
    void openTheForm() {
        signIn("lead");
        navigate(OpenRoundView.class);
    }

    @Test
    void theCoreThemesAndTheMonthAreChosenAlready() {
        press("Open the round");

        assertThat(words())
                .contains("Round of July 2025")
                .contains("Management oversight, Risk analysis, Child's voice, Diversity and identity")
                .contains("2025-07|NORTHSHIRE|random|v1")
                .contains("30/06/2025")
                .contains("Draw the sample");
    }

    @Test
    void anExtensionThemeSaysWhenItApplies() {
        assertThat(themes().getItemHelperGenerator()
                        .apply(themes().getListDataView()
                                .getItems()
                                .filter(theme -> theme.code().equals("S20"))
                                .findFirst()
                                .orElseThrow()))
                .contains("Applies when: the child was accommodated under section 20");
    }

    @Test
    void withoutThemesTheFieldSaysWhatToDo() {
        test(themes()).deselectAll();
        press("Open the round");

        assertThat(themes().isInvalid()).isTrue();
        assertThat(themes().getErrorMessage()).startsWith("Choose at least one theme");
        assertThat(notices()).contains("Choose at least one theme");
    }

    @Test
    void withoutRoomForOneAuditTheFieldSaysWhatToDo() {
        test(capacity()).setValue(0);
        press("Open the round");

        assertThat(capacity().getErrorMessage()).isEqualTo("Give every auditor at least 1 audit.");
        test(capacity()).setValue(null);
        press("Open the round");
        assertThat(capacity().getErrorMessage()).startsWith("Enter a whole number");
    }

    @Test
    void aRoundThatSomebodyElseOpenedMeanwhileIsNotOpenedTwice() {
        openRound(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES));

        press("Open the round");

        assertThat(notices()).contains("There is a round for that month already.");
    }

    @Test
    void monthsThatHaveARoundAreNotOffered() {
        openRound(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES));
        navigate(RoundsView.class);
        navigate(OpenRoundView.class);

        assertThat(test(month()).getSuggestions()).startsWith("June 2025").doesNotContain("July 2025");
    }

    @Test
    void aThematicRoundOffersTheThemesWithAFrameOfTheirOwnAndLooksBackOverLastMonth() {
        kind().setValue(RoundKind.THEMATIC);

        assertThat(test(theme()).getSuggestions())
                .containsExactly(
                        "Section 20",
                        "Assessment timeliness",
                        "Strategy discussions",
                        "NFA contacts",
                        "Permanence and stability",
                        "Health and education of children in care",
                        "Care leavers");
        assertThat(words()).doesNotContain("Diversity and identity");
        press("Open the round");
        assertThat(notices()).contains("The frame is empty from 01/06/2025 to 30/06/2025: no voluntary accommodation");
    }

    @Test
    void lookingBackOverNoMonthsIsRefusedAtTheField() {
        kind().setValue(RoundKind.THEMATIC);
        IntegerField months =
                find(IntegerField.class).withLabel("Over so many months").single();
        test(months).setValue(0);
        press("Open the round");

        assertThat(months.getErrorMessage()).isEqualTo("Look back over 1 to 24 months.");
    }

    @Test
    void aCensusWithoutADayForItsReportSaysWhatToEnter() {
        kind().setValue(RoundKind.CENSUS);
        DatePicker report = find(DatePicker.class).withLabel("Report due").single();
        report.setValue(null);
        press("Open the round");

        assertThat(report.isInvalid()).isTrue();
        assertThat(report.getErrorMessage()).isEqualTo("Enter a day as dd/mm/yyyy.");
    }

    @Test
    void whatIsFilledInIsAskedAboutBeforeThePageIsLeftAndNothingElseIs() {
        navigate(RoundsView.class);
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        navigate(OpenRoundView.class);
        test(capacity()).setValue(3);
        UI.getCurrentOrThrow().navigate(RoundsView.class);
        confirm();
        assertThat(capacity().getValue()).isEqualTo(3);

        press("Open the round");
        assertThat(words()).contains("Round of July 2025");
    }

    @Test
    void lookingAtAnotherKindOfRoundTakesNothingThatIsFilledIn() {
        test(capacity()).setValue(3);
        kind().setValue(RoundKind.CENSUS);
        kind().setValue(RoundKind.MONTHLY);

        assertThat(capacity().getValue()).isEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<RoundKind> kind() {
        return find(RadioButtonGroup.class).withLabel("Kind of round").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Theme> theme() {
        return find(Select.class).withLabel("Theme").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Theme> themes() {
        return find(CheckboxGroup.class).withLabel("Themes").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> month() {
        return find(Select.class).withLabel("Month").single();
    }

    private IntegerField capacity() {
        return find(IntegerField.class).withLabel("Full audits per auditor").single();
    }
}
