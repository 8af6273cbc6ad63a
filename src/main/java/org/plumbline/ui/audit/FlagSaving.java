package org.plumbline.ui.audit;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.audit.question.AnswerSaving;
import org.plumbline.ui.audit.question.FlagCard;

/** Stores what the auditor says about the flags of one audit, and about words that may identify somebody. */
final class FlagSaving implements FlagCard.Mitigation {

    private final AuditDesk desk;
    private final UUID audit;
    private final Consumer<String> done;

    /** Hands on the sentence that says what came of it, once something is stored. */
    FlagSaving(AuditDesk desk, UUID audit, Consumer<String> done) {
        this.desk = desk;
        this.audit = audit;
        this.done = done;
    }

    @Override
    public Reply mitigate(DeskFlag flag, @Nullable MitigationReason reason, OwnWords text) {
        return report(AnswerSaving.attempt(() -> desk.mitigate(audit, flag.id(), reason, text)));
    }

    @Override
    public Reply withdraw(DeskFlag flag) {
        return report(AnswerSaving.attempt(() -> desk.withdrawMitigation(audit, flag.id())));
    }

    /** Says of words in an answer that they identify nobody. */
    Reply keep(String words) {
        return report(AnswerSaving.attempt(() -> desk.keepWords(audit, words)));
    }

    private Reply report(Reply reply) {
        if (reply instanceof Reply.Done stored) {
            done.accept(stored.message());
        }
        return reply;
    }
}
