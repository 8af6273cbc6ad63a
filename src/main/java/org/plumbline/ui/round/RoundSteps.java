package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.calendar.EnglishDates;

/** The way of a round from its opening to its closing, with the day of each step. */
final class RoundSteps extends OrderedList {

    RoundSteps(RoundView round, boolean lead) {
        addClassName("pl-steps");
        step(new Span("Opened by " + round.openedBy()), round.openedAt());
        step(
                RoundLinks.link(
                        round.kind() == RoundKind.CENSUS ? "Cohort frozen" : "Sample drawn",
                        DrawSampleView.class,
                        round.id()),
                round.drawnAt());
        step(
                lead ? RoundLinks.audits("Audits allocated", round.id(), AuditShow.ALL) : new Span("Audits allocated"),
                round.allocatedAt());
        step(new Span("Round closed"), round.closedAt());
    }

    private void step(Component name, @Nullable Instant at) {
        Span when = new Span(at == null ? "Not yet" : EnglishDates.dayAndTime(at));
        when.addClassName("pl-when");
        ListItem item = new ListItem(name, when);
        item.addClassName(at == null ? "pl-step-open" : "pl-step-done");
        add(item);
    }
}
