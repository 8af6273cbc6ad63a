package org.plumbline.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.Locale;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.audit.plan.PlanState;
import org.plumbline.audit.plan.PlanYear;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.round.OpenRoundView;
import org.plumbline.ui.round.ReadRoundView;

/** The months one under the other, each with what is planned and what was opened in it. */
final class YearList extends OrderedList {

    private final PlanWords words;
    private final Actor actor;
    private final PlanYearView view;

    YearList(PlanYear year, PlanWords words, Actor actor, PlanYearView view) {
        this.words = words;
        this.actor = actor;
        this.view = view;
        addClassName("pl-year");
        year.months().forEach(month -> add(month(month, year)));
    }

    private ListItem month(YearMonth month, PlanYear year) {
        Div rounds = new Div();
        year.planned().stream().filter(row -> row.month().equals(month)).forEach(row -> rounds.add(card(row)));
        year.unplanned().stream()
                .filter(round -> round.month().equals(month))
                .forEach(round -> rounds.add(new Paragraph("%s was opened without a plan.".formatted(round.title()))));
        if (rounds.getComponentCount() == 0) {
            Paragraph nothing = new Paragraph("Nothing planned");
            nothing.addClassName("pl-work-facts");
            rounds.add(nothing);
        }
        return new ListItem(new H2(EnglishDates.month(month)), rounds);
    }

    private Component card(PlanRow row) {
        Span state = new Span(row.state().label());
        state.addClassNames("pl-badge", "pl-plan-" + row.state().name().toLowerCase(Locale.ROOT));
        Div card = new Div(new H3(words.title(row)), new Paragraph(state), reason(row));
        card.addClassName("pl-plan");
        if (!row.despite().isEmpty()) {
            card.add(new Paragraph("Planned all the same: " + row.despite()));
        }
        card.add(facts(row));
        if (row.endedWhy() != null) {
            card.add(new Paragraph("Why it is not held: " + row.endedWhy()));
        }
        Div actions = actions(row);
        if (actions.getComponentCount() > 0) {
            card.add(actions);
        }
        return card;
    }

    private static Paragraph reason(PlanRow row) {
        return new Paragraph(row.reason().label() + ": " + row.note());
    }

    private static Paragraph facts(PlanRow row) {
        String proposed = "Proposed by %s on %s"
                .formatted(row.proposedBy(), EnglishDates.day(EnglishDates.dayOf(row.proposedAt())));
        String decided = row.decidedBy() == null || row.decidedAt() == null
                ? ""
                : "; %s by %s on %s"
                        .formatted(
                                row.state() == PlanState.ENDED ? "ended" : "approved",
                                row.decidedBy(),
                                Dates.day(EnglishDates.dayOf(row.decidedAt())));
        Paragraph facts = new Paragraph(proposed + decided + ".");
        facts.addClassName("pl-work-facts");
        return facts;
    }

    private Div actions(PlanRow row) {
        Div actions = new Div();
        actions.addClassName("pl-actions");
        boolean lead = actor.has(Role.QA_LEAD);
        if (row.waitsForMe()) {
            actions.add(
                    named(new PrimaryButton("Approve", () -> view.approve(row)), row),
                    named(new Button("Decline", click -> view.decline(row)), row));
        }
        if (lead && row.state() == PlanState.APPROVED) {
            actions.add(OpenRoundView.from(row.id(), "Open the round"));
        }
        if (lead && (row.state() == PlanState.PROPOSED || row.state() == PlanState.APPROVED)) {
            actions.add(named(new Button("Take off the plan", click -> view.withdraw(row)), row));
        }
        if (row.round() != null && (lead || actor.has(Role.INDEPENDENT_AUDITOR))) {
            actions.add(new RouterLink(
                    "See the round",
                    ReadRoundView.class,
                    new RouteParameters("round", row.round().toString())));
        }
        return actions;
    }

    private Button named(Button button, PlanRow row) {
        button.setAriaLabel(
                "%s: %s, %s".formatted(button.getText(), words.title(row), EnglishDates.month(row.month())));
        return button;
    }
}
