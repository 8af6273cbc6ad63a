package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.RiskView;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.audit.question.AlertWords;
import org.plumbline.ui.audit.question.RiskPanel;

/** What the auditor said of an immediate risk to the child, and whether the head of service is alerted, as it is read. */
final class RiskSummary extends Section {

    RiskSummary(DeskView view) {
        RiskView risk = view.risk();
        boolean found = Boolean.TRUE.equals(risk.found());
        RouterLink change = AuditLinks.risk(view.editable() ? "Change" : "Look", view.auditId());
        change.getElement().setAttribute("aria-label", change.getText() + " immediate risk");
        String answer = risk.found() == null ? "Not answered yet" : found ? "Yes" : "No";
        Div row = AnswerSummary.row(new Paragraph(RiskPanel.QUESTION), answer, change);
        if (found) {
            AnswerSummary.entered(row, "What the risk is", risk.note());
            AnswerSummary.entered(row, "Spoken to", risk.spokenTo());
            AnswerSummary.entered(
                    row, "Spoken on", risk.spokenAt() == null ? null : EnglishDates.dayAndTime(risk.spokenAt()));
        }
        AnswerSummary.entered(row, "Head of service", alerted(view.alert(), found));
        addClassName("pl-answers-read");
        add(new H3("Immediate risk"), row);
    }

    private static @Nullable String alerted(@Nullable AlertView last, boolean found) {
        if (last == null || found && last.state() == AlertState.WITHDRAWN) {
            return found ? "Not alerted yet." : null;
        }
        return AlertWords.sent(last) + " " + AlertWords.outcome(last);
    }
}
