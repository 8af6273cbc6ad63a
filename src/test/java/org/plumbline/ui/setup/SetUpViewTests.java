package org.plumbline.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.TeamView;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.ui.AdministratorsScreen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Sort;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        properties = {"plumbline.council.name=", "plumbline.council.code=", "plumbline.sweep.cron=0 30 2 * * *"})
@DirtiesContext
class SetUpViewTests extends AdministratorsScreen {

    @Autowired
    private CouncilIdentity council;

    @Autowired
    private CaseStore store;

    @Autowired
    private Caseload caseload;

    @Test
    void aFirstStartAsksStepByStepKeepsEachAtOnceAndEndsWithTheChecklist() {
        step("council");
        assertThat(words()).contains("The council", "Next: The nightly sweep");
        type("Code", "9");
        assertThat(field("Code").isInvalid()).isTrue();
        assertThat(field("Code").getErrorMessage()).startsWith("Give a code of 2 to 8 letters and digits");
        type("Name of the council", "  Westmarch   Council ");
        type("Code", "wmc");
        assertThat(field("Code").isInvalid()).isFalse();
        assertThat(council.now().named()).isEqualTo("Westmarch Council");
        assertThat(council.now().code()).isEqualTo("WMC");

        step("sweep");
        assertThat(find(TimePicker.class).single().getValue()).isEqualTo(LocalTime.of(2, 30));
        test(find(TimePicker.class).single()).setValue(LocalTime.of(4, 0));
        assertThat(council.now().sweepAt()).isEqualTo(LocalTime.of(4, 0));

        step("teams");
        type("Team as the case system writes it", "North 1");
        press("Add the team");
        assertThat(words()).contains("The team North 1 is added.");
        assertThat(teams.all()).containsExactly(new TeamView("North 1", "North 1", null));
        aTeamWithoutANameIsMarkedAtItsField();
        type("Team as the case system writes it", "North, 2");
        press("Add the team");
        assertThat(field("Team as the case system writes it").isInvalid()).isTrue();
        assertThat(field("Team as the case system writes it").getErrorMessage()).contains("no comma or quotation mark");
        assertThat(field("Team as the case system writes it").getValue()).isEqualTo("North, 2");
        type("Team as the case system writes it", "");

        step("people");
        press("Add the person");
        assertThat(words()).contains("Choose at least one role");
        assertThat(find(CheckboxGroup.class).withLabel("Roles").single().getErrorMessage())
                .isEqualTo("Choose at least one role");
        assertThat(field("User name").getErrorMessage()).startsWith("Give a user name of 2 to 60");
        assertThat(field("Name").getErrorMessage()).isEqualTo("Give the person's name in at most 120 characters");
        assertThat(field("Worker in the case system").isInvalid()).isFalse();

        step("checklist");
        assertThat(words())
                .contains("DoneThe councilWestmarch Council; new cases get codes that begin with WMC.")
                .contains("1 team, 1 of them known by the code alone.")
                .contains("1 system administrator. Nobody is practice supervisor, QA lead, ")
                .contains("Nothing is imported yet. The data administrator imports workbooks.")
                .contains("Every night at 04:00. The first comes after the first import.");
        newCasesGetTheCouncilsCode();
    }

    private void newCasesGetTheCouncilsCode() {
        ChildRecord child = new ChildRecord(
                "P1",
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                CaseType.CIN,
                "North 1",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                List.of());
        RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> store.store(new ImportBatch(
                        EventSource.ANNEX_A, LocalDate.of(2025, 6, 30), "4".repeat(64), List.of(child))));
        assertThat(RunAs.actor(
                        RunAs.system(Role.QA_LEAD),
                        () -> caseload.page(new CaseFilter(null, null, false, null, null), Sort.unsorted(), 0, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.shortCode()).startsWith("WMC-"));
    }

    private void aTeamWithoutANameIsMarkedAtItsField() {
        press("Save the name");
        ComboBox<TeamView> team = team();
        assertThat(team.getErrorMessage()).isEqualTo("Choose the team to name");

        team.setValue(teams.all().getFirst());
        TextField name = find(TextField.class).withLabel("Name").all().getLast();
        name.setValue("");
        press("Save the name");

        assertThat(team.isInvalid()).isFalse();
        assertThat(name.getErrorMessage()).isEqualTo("Give the team a name");
    }

    @Test
    void aHalfTypedTeamIsAskedAboutBeforeTheStepIsLeft() {
        step("teams");
        type("Team as the case system writes it", "South 9");
        step("people");

        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Some of your text is not saved");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("Team as the case system writes it").getValue()).isEqualTo("South 9");
    }

    @Test
    void aCodeThatIsRefusedIsAskedAboutAndOneThatIsKeptIsNot() {
        step("council");
        type("Code", "WMC1");
        type("Code", "9");
        step("sweep");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("Code").getValue()).isEqualTo("9");

        type("Code", "WMC2");
        step("sweep");
        assertThat(words()).contains("Next: Teams");
    }

    private void step(String key) {
        open("set-up/" + key);
    }
}
