package org.plumbline.audit.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.TeamsInView;
import org.plumbline.audit.form.AgreementRow;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditFlag;
import org.plumbline.audit.form.AuditFlags;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.MitigationRules;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person who agrees that a critical flag does not count, or does not agree. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class Agreements {

    private final AuditFlags flags;
    private final Audits audits;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    Agreements(AuditFlags flags, Audits audits, CurrentActor current, Trail trail, Clock clock) {
        this.flags = flags;
        this.audits = audits;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Mitigations of critical flags that wait for the person signed in. */
    @Transactional(readOnly = true)
    public List<AgreementRow> waiting() {
        Actor actor = current.require();
        return flags.awaitingAgreement(MitigationRules.WITH_SECOND_PERSON).stream()
                .filter(row -> mayAgree(actor, row.team(), row.mitigatedById()))
                .toList();
    }

    /** Agrees: the flag no longer makes the case inadequate. */
    public Reply agree(UUID flagId) {
        AuditFlag flag = find(flagId);
        Audit audit = audits.lock(flag.auditId()).orElseThrow();
        if (!audit.isDraft() || !flag.awaitsAgreement()) {
            return Reply.refused(
                    "There is nothing to agree any more: the audit was signed off or the reason withdrawn.");
        }
        flag.agree(current.require(), clock.instant());
        return settled(audit, flag, "agreed", "You have agreed. The auditor sees it.");
    }

    /** Does not agree: the flag counts, and the auditor sees that it does. */
    public Reply decline(UUID flagId) {
        AuditFlag flag = find(flagId);
        Audit audit = audits.lock(flag.auditId()).orElseThrow();
        if (!audit.isDraft() || !flag.awaitsAgreement()) {
            return Reply.refused(
                    "There is nothing to decide any more: the audit was signed off or the reason withdrawn.");
        }
        flag.withdrawMitigation();
        return settled(audit, flag, "not agreed", "The flag counts. Tell the auditor why.");
    }

    private Reply settled(Audit audit, AuditFlag flag, String outcome, String message) {
        audit.saved(clock.instant(), true);
        trail.record(TrailAction.MITIGATION_SETTLED, audit.reference(), flag.pattern() + ": " + outcome);
        return new Reply.Done(flag.id(), message);
    }

    private AuditFlag find(UUID flagId) {
        AuditFlag flag = flags.findById(flagId).orElseThrow(() -> new NotFoundForYou("flag", flagId));
        Audit audit = audits.findById(flag.auditId()).orElseThrow();
        if (!mayAgree(current.require(), audit.team(), flag.mitigatedById())) {
            throw new NotFoundForYou("flag", flagId);
        }
        return flag;
    }

    private static boolean mayAgree(Actor actor, String team, @Nullable UUID saidBy) {
        return !actor.userId().equals(saidBy) && TeamsInView.of(actor).sees(team);
    }
}
