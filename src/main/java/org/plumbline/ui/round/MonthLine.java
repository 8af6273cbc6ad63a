package org.plumbline.ui.round;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundState;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.report.MonthReportView;

/** A month as a line of steps from the draw to its publication: what is done, what comes now and what blocks it. */
final class MonthLine extends OrderedList {

    private boolean reached;

    MonthLine(RoundRow round) {
        addClassName("pl-month");
        UUID id = round.id();
        RoundResponse response = round.response();
        boolean drawn = round.state() != RoundState.OPEN;
        boolean allocated = round.state() == RoundState.ALLOCATED || round.state() == RoundState.CLOSED;
        boolean closed = round.state() == RoundState.CLOSED;
        step(
                RoundLinks.link("Draw", DrawSampleView.class, id),
                drawn,
                drawn ? EnglishNumbers.count(response.all(), "case") : "Not drawn yet");
        step(
                RoundLinks.audits("Allocate", id, AuditShow.WITHOUT_AUDITOR),
                allocated && (closed || response.unallocated() == 0),
                allocation(response, drawn));
        step(
                RoundLinks.audits("Answer", id, AuditShow.NOT_SIGNED_OFF),
                closed || allocated && response.started() == response.all(),
                allocated ? "%d of %d begun".formatted(response.started(), response.all()) : "Waits for auditors");
        step(
                RoundLinks.audits("Sign off", id, response.overdue() > 0 ? AuditShow.OVERDUE : AuditShow.SIGNED_OFF),
                closed || allocated && response.submitted() == response.all(),
                signedOff(response, allocated));
        step(RoundLinks.link("Close", AllocateAuditsView.class, id), closed, closing(response, allocated, closed));
        step(
                new RouterLink("Publish", MonthReportView.class, round.month().toString()),
                closed,
                closed ? "The subcommittee can read it" : "Comes with the closing");
    }

    private static String allocation(RoundResponse response, boolean drawn) {
        if (!drawn) {
            return "Waits for the draw";
        }
        return response.unallocated() == 0
                ? "Every audit has an auditor"
                : EnglishNumbers.count(response.unallocated(), "audit") + " without an auditor";
    }

    private static String signedOff(RoundResponse response, boolean allocated) {
        if (!allocated) {
            return "Waits for auditors";
        }
        String done = "%d of %d signed off".formatted(response.submitted(), response.all());
        return response.overdue() == 0 ? done : "%s, %d overdue".formatted(done, response.overdue());
    }

    private static String closing(RoundResponse response, boolean allocated, boolean closed) {
        int missing = response.all() - response.submitted();
        if (closed) {
            return missing == 0 ? "Closed" : EnglishNumbers.count(missing, "audit") + " not done";
        }
        if (!allocated) {
            return "Waits for the audits";
        }
        return missing == 0 ? "Can be closed" : "Waits for " + EnglishNumbers.count(missing, "audit");
    }

    /** The first step that is not done is the one that comes now. */
    private void step(RouterLink link, boolean done, String words) {
        Span text = new Span(words);
        text.addClassName("pl-when");
        ListItem item = new ListItem(link, text);
        if (done) {
            item.addClassName("pl-month-done");
            link.getElement().setAttribute("aria-label", link.getText() + ", done");
        } else if (!reached) {
            reached = true;
            item.addClassName("pl-month-now");
            item.getElement().setAttribute("aria-current", "step");
        }
        add(item);
    }
}
