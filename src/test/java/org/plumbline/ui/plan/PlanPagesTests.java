package org.plumbline.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.AuditorWork;
import org.plumbline.audit.plan.PlanReason;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.round.OpenRoundView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(AuditStreet.class)
class PlanPagesTests extends SpringBrowserlessTest {

    private static final String WHY = "Agreed with the partnership in June.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditPlan plan;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRoundIsProposedApprovedAndOpenedFromThePlan() {
        open("lead", ProposeRoundView.class);
        press("Propose the round");
        assertThat(words()).contains("Choose a month from July 2025 to July 2026.", "Choose the reason.");
        fill(RoundKind.MONTHLY, "MO", "DI");
        press("Propose the round");
        assertThat(words()).contains("Monthly round: Management oversight", "Waits for approval", "Duty: " + WHY);
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();

        open("head", PlanYearView.class);
        press("Approve");
        assertThat(words()).contains("Approved. The QA lead can open it.").contains("approved by head on 02/07/2025.");

        signIn("lead");
        navigate(PlanYearView.class);
        UI.getCurrent()
                .navigate(
                        OpenRoundView.class,
                        QueryParameters.of(
                                "plan",
                                street.as("lead", () -> plan.year())
                                        .planned()
                                        .getFirst()
                                        .id()
                                        .toString()));
        roundTrip();
        assertThat(words()).contains("Planned for July 2025. Duty: " + WHY);
        assertThat(themes().getValue()).extracting(Theme::code).containsExactlyInAnyOrder("MO", "DI");
        press("Open the round");

        assertThat(words()).contains("Round of July 2025");
        navigate(PlanYearView.class);
        assertThat(words()).contains("Opened").contains("See the round").doesNotContain("Take off the plan");
    }

    @Test
    void aDoubleAsksWhyAndKeepsEverything() {
        open("lead", ProposeRoundView.class);
        fill(RoundKind.THEMATIC, "S20");
        press("Propose the round");
        open("lead", ProposeRoundView.class);
        fill(RoundKind.THEMATIC, "S20");
        press("Propose the round");

        assertThat(words()).contains("already, less than 6 months away.");
        assertThat(find(TextArea.class).withLabel("What the reason is").single().getValue())
                .isEqualTo(WHY);
        find(TextArea.class)
                .withLabel("Why it is planned all the same")
                .single()
                .setValue("The first looked at one team alone.");
        press("Propose the round");

        assertThat(words()).contains("Planned all the same: The first looked at one team alone.");
    }

    @Test
    void anAbsenceIsRecordedBesideTheLoadOfAllRounds() {
        street.allocatedRound(12);
        open("lead", ReadAuditorsView.class);
        assertThat(words()).contains("Open audits", "16/07/2025", "Download as Excel");
        List<String> sorted = names("Sort by Auditor");
        assertThat(sorted).contains("indy").isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(names("Sort by Auditor")).isEqualTo(sorted.reversed());
        press("Record the absence");
        Select<AuditorWork> who = find(Select.class).single();
        assertThat(who.isInvalid()).isTrue();
        assertThat(who.getErrorMessage()).isEqualTo("Choose the auditor who is away.");

        who.setValue(who.getListDataView()
                .getItems()
                .filter(each -> each.name().equals("indy"))
                .findFirst()
                .orElseThrow());
        date("First day away", LocalDate.of(2025, 7, 21));
        date("Last day away", LocalDate.of(2025, 8, 1));
        press("Record the absence");

        assertThat(words()).contains("indy is away from 21/07/2025 to 01/08/2025.");
        test(find(Button.class)
                        .withAriaLabel("Remove: indy away 21/07/2025 to 01/08/2025")
                        .single())
                .click();
        assertThat(words()).contains("The absence is removed.");
    }

    /** The names in their order once the button is pressed. */
    private List<String> names(String button) {
        test(find(Button.class).withAriaLabel(button).single()).click();
        return find(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private void fill(RoundKind kind, String... codes) {
        Select<YearMonth> month = find(Select.class)
                .withCondition(one -> "Month".equals(one.getLabel()))
                .single();
        month.setValue(AuditStreet.JULY);
        RadioButtonGroup<RoundKind> kinds = find(RadioButtonGroup.class)
                .withCondition(one -> "Kind of round".equals(one.getLabel()))
                .single();
        kinds.setValue(kind);
        themes().setValue(themes().getListDataView()
                .getItems()
                .filter(theme -> Set.of(codes).contains(theme.code()))
                .collect(Collectors.toSet()));
        RadioButtonGroup<PlanReason> reasons = find(RadioButtonGroup.class)
                .withCondition(one -> "Reason".equals(one.getLabel()))
                .single();
        reasons.setValue(PlanReason.DUTY);
        find(TextArea.class).withLabel("What the reason is").single().setValue(WHY);
    }

    private CheckboxGroup<Theme> themes() {
        return find(CheckboxGroup.class).single();
    }

    private void date(String label, LocalDate day) {
        find(DatePicker.class).withLabel(label).single().setValue(day);
    }

    private void open(String who, Class<? extends Component> view) {
        signIn(who);
        navigate(HomeView.class);
        navigate(view);
    }

    private void signIn(String who) {
        SecurityContextHolder.setContext(street.as(who, SecurityContextHolder::getContext));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
