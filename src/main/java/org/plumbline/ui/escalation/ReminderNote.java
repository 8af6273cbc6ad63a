package org.plumbline.ui.escalation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.part.PageNote;

/** On every page of a head of service but the one that shows them: the alerts that nobody has acknowledged for too long. */
@org.springframework.stereotype.Component
class ReminderNote implements PageNote {

    private final Escalations escalations;

    ReminderNote(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public Optional<Component> of(Actor actor, String path) {
        boolean elsewhere = !path.isEmpty();
        List<EscalationRow> waiting = elsewhere && actor.has(Role.SERVICE_HEAD) ? escalations.reminders() : List.of();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        boolean late = waiting.stream().anyMatch(row -> row.alert().state() == AlertState.OPEN_LATE);
        Div note = new Div(
                new Span("%s: nobody has acknowledged %s, %s since %s. "
                        .formatted(
                                late ? "Late" : "Reminder",
                                EnglishNumbers.count(waiting.size(), "risk to a child", "risks to children"),
                                EnglishNumbers.either(waiting.size(), "which waits", "the oldest of which waits"),
                                EnglishDates.dayAndTime(
                                        waiting.getFirst().alert().since()))),
                new RouterLink("Acknowledge on the home page", HomeView.class));
        note.addClassName("pl-page-note");
        note.getElement().setAttribute("role", "note");
        return Optional.of(note);
    }
}
