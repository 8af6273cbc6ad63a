package org.plumbline.ui.audit;

import java.util.function.Consumer;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.RiskResult;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.audit.question.AnswerSaving;
import org.plumbline.ui.audit.question.RiskPanel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores what the auditor says about immediate risk, and alerts the head of service, at the latest on leaving the desk. */
final class RiskSaving implements RiskPanel.Desk {

    private static final Logger LOG = LoggerFactory.getLogger(RiskSaving.class);

    private final AuditDesk desk;
    private final OpenAudit audit;
    private final Consumer<String> came;

    /** Hands on the sentence that says what came of it. */
    RiskSaving(AuditDesk desk, OpenAudit audit, Consumer<String> came) {
        this.desk = desk;
        this.audit = audit;
        this.came = came;
    }

    @Override
    public RiskResult store(RiskInput input) {
        return AnswerSaving.attempt(() -> refreshed(desk.immediateRisk(audit.id(), input)), RiskResult::refused);
    }

    @Override
    public Reply alert() {
        return AnswerSaving.attempt(() -> refreshed(desk.alertHead(audit.id())));
    }

    @Override
    public Reply withdraw(OwnWords reason) {
        return AnswerSaving.attempt(() -> refreshed(desk.withdrawRisk(audit.id(), reason)));
    }

    @Override
    public Reply keep(String words) {
        Reply reply = AnswerSaving.attempt(() -> refreshed(desk.keepWords(audit.id(), words)));
        if (reply instanceof Reply.Done done) {
            came(done.message());
        }
        return reply;
    }

    private <T> T refreshed(T result) {
        audit.refresh(desk.open(audit.id()));
        return result;
    }

    @Override
    public void came(String message) {
        came.accept(message);
    }

    /** A page that goes with its session has nobody signed in: what is left unsent then, Plumbline sends by itself. */
    void leave() {
        AlertView last = audit.view().alert();
        boolean alerted = last != null && last.state() != AlertState.WITHDRAWN;
        if (alerted || !Boolean.TRUE.equals(audit.view().risk().found())) {
            return;
        }
        try {
            desk.leave(audit.id());
        } catch (RuntimeException e) {
            LOG.warn("An immediate risk waits to be sent by itself: {}", e.getMessage());
        }
    }
}
