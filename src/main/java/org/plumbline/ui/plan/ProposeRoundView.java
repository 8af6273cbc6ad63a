package org.plumbline.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanProposal;
import org.plumbline.audit.plan.PlanReason;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.form.AskedNames;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Proposes a round of the year ahead, with its reason. A refusal keeps everything. */
@Route("plan/new")
@PageTitle("Propose a round")
@RolesAllowed("QA_LEAD")
public class ProposeRoundView extends Div {

    private static final int MONTHS = 12;

    private final AuditPlan plan;
    private final Notices notices = new Notices();
    private final AskedNames names = new AskedNames(notices::clear);
    private final Select<YearMonth> month = new Select<>();
    private final RadioButtonGroup<RoundKind> kind = new RadioButtonGroup<>("Kind of round");
    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>("Themes");
    private final Select<TeamView> team = new Select<>();
    private final RadioButtonGroup<PlanReason> reason = new RadioButtonGroup<>("Reason");
    private final TextArea note = new TextArea("What the reason is");
    private final TextArea despite = new TextArea("Why it is planned all the same");
    private final HeldForm form = new HeldForm(month, kind, themes, team, reason, note, despite);

    ProposeRoundView(AuditPlan plan, Instruments instruments, Teams teams, Clock clock) {
        this.plan = plan;
        month.setLabel("Month");
        month.setItems(Stream.iterate(YearMonth.now(clock), each -> each.plusMonths(1))
                .limit(MONTHS + 1L)
                .toList());
        month.setItemLabelGenerator(EnglishDates::month);
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(RoundKind::label);
        kind.setValue(RoundKind.THEMATIC);
        themes.setItems(instruments.current().themes());
        themes.setItemLabelGenerator(Theme::name);
        themes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        themes.setHelperText("One for a thematic round or a census.");
        team.setLabel("Team");
        team.setItems(teams.all());
        team.setItemLabelGenerator(each -> each == null ? "No team in particular" : each.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption("No team in particular");
        reason.setItems(PlanReason.values());
        reason.setItemLabelGenerator(each -> "%s: %s".formatted(each.label(), lower(each.meaning())));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        note.setHelperText("Such as the finding, the request or the duty. No names of children or families.");
        despite.setHelperText("Because something like it is planned or was audited; see above.");
        despite.setVisible(false);
        form.hold(note);
        form.hold(despite);
        Div actions = new Div(
                new PrimaryButton("Propose the round", this::propose),
                new RouterLink("Back to the plan", PlanYearView.class));
        actions.addClassName("pl-actions");
        add(
                new PageHeader("Propose a round", "It counts once a head of service has approved it."),
                notices,
                names,
                form,
                actions);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private void propose() {
        List<String> codes = themes.getListDataView()
                .getItems()
                .filter(themes.getValue()::contains)
                .map(Theme::code)
                .toList();
        TeamView chosen = team.getValue();
        PlanProposal proposal = new PlanProposal(
                month.getValue(),
                kind.getValue(),
                codes,
                chosen == null ? null : chosen.code(),
                reason.getValue(),
                names.words(note.getValue()),
                names.words(despite.getValue()));
        switch (plan.propose(proposal)) {
            case Reply.Done done -> {
                form.begin();
                UI.getCurrentOrThrow().navigate(PlanYearView.class);
            }
            case Reply.Refused refused -> {
                despite.setVisible(!despite.isEmpty()
                        || refused.problems().stream().anyMatch(problem -> problem.contains("all the same")));
                notices.problems(refused.problems());
                names.ask(refused.names());
            }
        }
    }
}
