package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import org.plumbline.audit.worklist.WorkAudit;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.TeamNames;

/** A person's audits, each with its day and how far it is. */
final class AuditsDue extends UnorderedList {

    AuditsDue(List<WorkAudit> audits, ListedNumbers numbers, TeamNames teams) {
        addClassNames("pl-work", "pl-audits-due");
        audits.forEach(audit -> add(item(audit, numbers, teams)));
    }

    /** How many there are, and how many of them are late. */
    static String summary(List<WorkAudit> audits) {
        long late = audits.stream().filter(WorkAudit::overdue).count();
        String all = EnglishNumbers.count(audits.size(), "audit waits", "audits wait") + " for you";
        return late == 0
                ? all + "."
                : audits.size() == 1 ? all + ", and it is overdue." : "%s, %,d of them overdue.".formatted(all, late);
    }

    private static Component item(WorkAudit audit, ListedNumbers numbers, TeamNames teams) {
        Span facts = new Span("%s, %s"
                .formatted(teams.of(audit.team()), audit.caseType().label().toLowerCase(Locale.UK)));
        facts.addClassName("pl-work-facts");
        Span due = new Span(due(audit));
        due.addClassName(audit.overdue() ? "pl-work-overdue" : "pl-work-due");
        return new ListItem(
                AuditLinks.desk(audit.reference() + ", case " + audit.shortCode(), audit.auditId()),
                numbers.of(audit.caseId()),
                facts,
                due,
                progress(audit));
    }

    private static Component progress(WorkAudit audit) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, audit.questions()), audit.answered());
        bar.getElement().setAttribute("aria-hidden", "true");
        Span progress = new Span(new Span("%d of %d answered".formatted(audit.answered(), audit.questions())), bar);
        progress.addClassNames("pl-response", "pl-work-progress");
        return progress;
    }

    private static String due(WorkAudit audit) {
        if (audit.due() == null) {
            return "No day is set";
        }
        String day = Dates.day(audit.due());
        if (audit.overdue()) {
            return "Overdue since " + day;
        }
        long left = audit.daysLeft();
        return "Due " + day + (left == 0 ? ", today" : left == 1 ? ", tomorrow" : ", %,d days left".formatted(left));
    }
}
