package org.plumbline.ui.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.council.CouncilLimits;
import org.plumbline.council.LimitProposal;
import org.plumbline.council.LimitRow;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class CouncilPagesTests extends SpringBrowserlessTest {

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.QA_LEAD, "Quinn Lead",
            Role.SYSTEM_ADMINISTRATOR, "Sam Admin",
            Role.SERVICE_HEAD, "Harper Head",
            Role.INDEPENDENT_AUDITOR, "Robin Auditor");
    private static final String WHY = "Agreed by the practice board in November.";

    @Autowired
    private CouncilLimits limits;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Component shown = new Div();

    @BeforeEach
    void admit() {
        List<NewAccount> people = PEOPLE.entrySet().stream()
                .map(each -> new NewAccount(
                        each.getKey().name().toLowerCase(Locale.ROOT),
                        each.getValue(),
                        Set.of(each.getKey()),
                        Set.of(),
                        null))
                .toList();
        Actor system = RunAs.system(Role.SYSTEM_ADMINISTRATOR);
        if (RunAs.actor(system, accounts::all).isEmpty()) {
            RunAs.actor(system, () -> accounts.createAll(people, "three blue bicycles"));
        }
    }

    @AfterEach
    void empty() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from own_limit_change");
        jdbc.update("delete from own_limit");
        jdbc.update("delete from day_off");
        jdbc.update("delete from pack_adoption");
    }

    @Test
    void everyTimescaleIsListedWithItsNameItsLimitAndItsSource() {
        open(Role.INDEPENDENT_AUDITOR, TimescalesView.class);

        only("T83 ");
        assertThat(page()).contains("T83", "1 limit");
        only("T26 ");
        assertThat(page())
                .contains("Visit on the child protection plan", "10 working days", "Local practice standards");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Set"));
    }

    @Test
    void theListIsSortedAndNarrowedInTheAddress() {
        open(Role.INDEPENDENT_AUDITOR, TimescalesView.class);
        UI.getCurrentOrThrow()
                .navigate("timescales", QueryParameters.simple(Map.of("sort", "-id", "show", "settable")));
        roundTrip();

        List<String> ids =
                heads().stream().filter(words -> words.matches("T\\d\\d.*")).toList();
        assertThat(ids).hasSizeGreaterThan(10).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Download as CSV", "Download as Excel");
    }

    @Test
    void aLimitIsProposedByOneAndCountsWhenAnotherAgrees() {
        open(Role.QA_LEAD, TimescalesView.class);
        only("T26 ");
        press("Set");
        find(IntegerField.class).single().setValue(8);
        find(TextArea.class).single().setValue(WHY);
        press("Propose");
        assertThat(page())
                .contains("Proposed. It counts once somebody else has agreed.", "Waiting for a second person")
                .contains("Proposed by Quinn Lead");
        assertThat(find(Button.class).withText("Agree").all()).isEmpty();

        open(Role.SYSTEM_ADMINISTRATOR, TimescalesView.class);
        press("Agree");

        only("T26 ");
        assertThat(page())
                .contains("8 working days from ", "agreed by Sam Admin", WHY)
                .doesNotContain("Waiting for");
    }

    @Test
    void aRefusalKeepsEveryField() {
        open(Role.QA_LEAD, TimescalesView.class);
        only("T42 ");
        press("Set");
        find(IntegerField.class).single().setValue(30);
        find(TextArea.class).single().setValue("too short");
        press("Propose");

        assertThat(words(find(Dialog.class).single()))
                .contains("yours may be stricter, never looser", "Say in at least 20 characters");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(30);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("too short");
    }

    @Test
    void whoComesSecondIsWarnedAndKeepsWhatWasTyped() {
        open(Role.QA_LEAD, TimescalesView.class);
        only("T26 ");
        press("Set");
        find(IntegerField.class).single().setValue(8);
        find(TextArea.class).single().setValue(WHY);
        proposeSevenDays();
        press("Propose");

        assertThat(words(find(Dialog.class).single())).contains("Somebody else has changed this limit meanwhile.");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(8);
    }

    @Test
    void whoMaySetNothingReadsTheHistoryAndHasNoColumnOfActions() {
        proposeSevenDays();

        open(Role.QA_LEAD, TimescalesView.class);
        assertThat(heads()).contains("This council", "Actions");

        open(Role.INDEPENDENT_AUDITOR, TimescalesView.class);
        assertThat(heads()).contains("This council").doesNotContain("Actions");
        only("T26 ");
        press("History");
        assertThat(words(find(Dialog.class).single())).contains("7 working days", WHY);
    }

    @Test
    void aDayOffIsAddedAndRemoved() {
        LocalDate day = LocalDate.now(clock).plusDays(7);
        while (day.getDayOfWeek().getValue() != 3) {
            day = day.plusDays(1);
        }
        open(Role.SYSTEM_ADMINISTRATOR, DaysOffView.class);
        find(DatePicker.class).single().setValue(day);
        find(TextField.class).single().setValue("Royal visit");
        press("Add the day");
        assertThat(page()).contains("is a day off now.", "Royal visit", "Sam Admin");
        assertThat(find(TextField.class).single().getValue()).isEmpty();

        press("Remove");

        assertThat(page()).contains("is a day like any other again.", "There are no further days off", "Removed");
    }

    @Test
    void aWeekendIsRefusedAndTheFormKeepsIt() {
        LocalDate sunday = LocalDate.now(clock).with(java.time.DayOfWeek.SUNDAY);
        open(Role.SYSTEM_ADMINISTRATOR, DaysOffView.class);
        find(DatePicker.class).single().setValue(sunday);
        find(TextField.class).single().setValue("Closed");
        press("Add the day");

        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).single().getErrorMessage())
                .contains("is a Sunday, on which nobody works anyway.");
        assertThat(find(TextField.class).single().isInvalid()).isFalse();
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(sunday);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Closed");
    }

    @Test
    void anEmptyDayOffSaysAtEachFieldWhatIsWanted() {
        open(Role.SYSTEM_ADMINISTRATOR, DaysOffView.class);
        press("Add the day");

        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Give the day as dd/mm/yyyy.");
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("Say in at most 100 characters");
    }

    @Test
    void aLimitThatIsNoNumberIsMarkedAtItsField() {
        open(Role.QA_LEAD, TimescalesView.class);
        only("T26 ");
        press("Set");
        find(IntegerField.class).single().clear();
        press("Propose");

        assertThat(find(IntegerField.class).single().getErrorMessage()).isEqualTo("Give the limit as a whole number.");
    }

    @Test
    void aPackIsProposedByOneAndAdoptedWhenAnotherAgrees() {
        open(Role.INDEPENDENT_AUDITOR, RulePacksView.class);
        assertThat(page()).contains("Pack 2026-2", "Pack 2026-1", "Not adopted by the council yet");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().startsWith("Propose"));

        open(Role.QA_LEAD, RulePacksView.class);
        test(find(Button.class).withText("Propose to adopt").atIndex(1)).click();
        find(TextArea.class).single().setValue("board");
        press("Propose");
        assertThat(words(find(Dialog.class).single())).contains("Say in 20 to 500 characters");
        find(TextArea.class).single().setValue(WHY);
        press("Propose");
        assertThat(page()).contains("It is adopted once somebody else has agreed.", "Waits for a second person.", WHY);
        assertThat(find(Button.class).withText("Agree").all()).isEmpty();

        open(Role.SERVICE_HEAD, RulePacksView.class);
        press("Agree");

        assertThat(page()).contains("The council has adopted it.", "Adopted by Quinn Lead and Harper Head on ");
    }

    private void proposeSevenDays() {
        Actor administrator = person(Role.SYSTEM_ADMINISTRATOR);
        LimitRow row = RunAs.actor(administrator, limits::all).stream()
                .filter(each -> each.pack().id().equals("T26"))
                .findFirst()
                .orElseThrow();
        RunAs.actor(
                administrator,
                () -> limits.propose(
                        new LimitProposal("T26", 7, LocalDate.now(clock), OwnWords.of(WHY), row.version())));
    }

    private void open(Role role, Class<? extends Component> view) {
        SecurityContextHolder.setContext(RunAs.actor(person(role), SecurityContextHolder::getContext));
        Class<? extends Component> other = view == DaysOffView.class ? TimescalesView.class : DaysOffView.class;
        navigate(other);
        shown = navigate(view);
    }

    private void only(String title) {
        find(TextField.class).withLabel("Name or number").single().setValue(title);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private List<String> heads() {
        return find(NativeTableHeaderCell.class).all().stream()
                .map(CouncilPagesTests::words)
                .toList();
    }

    private String page() {
        return words(shown);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Actor person(Role role) {
        return people.holding(List.of(role)).getFirst();
    }
}
