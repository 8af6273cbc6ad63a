package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.plumbline.audit.draw.AuditorLoad;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.ReasonDialog;

/** Hands an audit to another auditor, with the reason. */
final class ReassignDialog extends ReasonDialog {

    ReassignDialog(RoundAuditRow audit, List<AuditorLoad> auditors, BiFunction<UUID, OwnWords, Reply> reassign) {
        this(audit, choice(audit, auditors), reassign);
    }

    private ReassignDialog(
            RoundAuditRow audit, Select<AuditorLoad> auditor, BiFunction<UUID, OwnWords, Reply> reassign) {
        super(
                "Who audits %s?".formatted(audit.shortCode()),
                "Reason",
                "It is kept in the trail.",
                "Hand it over",
                reason -> FieldMarks.given(auditor, "Choose an auditor.")
                        ? reassign.apply(auditor.getValue().id(), reason)
                        : Reply.refused("Choose an auditor."),
                new Paragraph(
                        audit.auditor() == null
                                ? "Nobody has it now. It gets a new due date."
                                : "%s has it now. What was answered stays; it gets a new due date."
                                        .formatted(audit.auditor())),
                auditor);
    }

    private static Select<AuditorLoad> choice(RoundAuditRow audit, List<AuditorLoad> auditors) {
        Select<AuditorLoad> choice = new Select<>();
        choice.setLabel("Auditor");
        choice.setHelperText("Those of the case's team are not in the list.");
        choice.setItems(auditors.stream()
                .filter(one -> !one.teams().contains(audit.team()))
                .filter(one -> !one.id().equals(audit.auditorId()))
                .toList());
        choice.setItemLabelGenerator(one ->
                "%s, has %d of %d%s".formatted(one.name(), one.assigned(), one.capacity(), AuditorTable.away(one)));
        return choice;
    }
}
