package org.plumbline.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.round.OpenRoundView;

/** Planned rounds that wait for the person: for the head of service to approve, for the QA lead to open. */
@org.springframework.stereotype.Component
class PlanTile implements HomeTile {

    private static final int FIRST = 5;

    private final AuditPlan plan;
    private final Instruments instruments;

    PlanTile(AuditPlan plan, Instruments instruments) {
        this.plan = plan;
        this.instruments = instruments;
    }

    @Override
    public String title() {
        return "Planned rounds";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.QA_LEAD) || actor.has(Role.SERVICE_HEAD);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        List<PlanRow> waiting = plan.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        PlanWords words = new PlanWords(instruments.current(), visit.teams());
        UnorderedList list = new UnorderedList();
        list.addClassNames("pl-work", "pl-work-stacked");
        waiting.stream().limit(FIRST).forEach(row -> list.add(item(row, words)));
        Div content = new Div(list);
        if (waiting.size() > FIRST) {
            content.add(new Paragraph(new RouterLink("The whole plan", PlanYearView.class)));
        }
        return Optional.of(content);
    }

    private static ListItem item(PlanRow row, PlanWords words) {
        RouterLink link = row.waitsForMe()
                ? new RouterLink(words.title(row), PlanYearView.class)
                : OpenRoundView.from(row.id(), words.title(row));
        Span facts = new Span("%s. %s: %s"
                .formatted(EnglishDates.month(row.month()), row.reason().label(), row.note()));
        facts.addClassName("pl-work-facts");
        return new ListItem(link, facts, new Span(row.waitsForMe() ? "Waits for your approval" : "To be opened"));
    }
}
