package org.plumbline.audit.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.WorkableAudits;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Strengths, learning and what to do next, as the auditor writes them before sign-off. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class Summaries {

    private final WorkableAudits workable;
    private final Trail trail;
    private final Clock clock;

    Summaries(WorkableAudits workable, Trail trail, Clock clock) {
        this.workable = workable;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Stores what is written so far; every part may be blank, and one that cannot be stored holds back no other. What
     * somebody else stored since is never overwritten.
     *
     * @param base what the form started from
     * @throws NotFoundForYou when there is no such audit, or the person does not work on it
     */
    public SummaryResult save(UUID auditId, AuditorSummary base, AuditorSummary written) {
        Audit audit = workable.lock(auditId);
        if (!audit.isDraft()) {
            return new SummaryResult.Refused(List.of(AuditDesk.SIGNED_OFF));
        }
        AuditorSummary stored = audit.work().summary();
        if (!stored.equals(base) && !stored.equals(written)) {
            return new SummaryResult.Conflict(stored);
        }
        Instant now = clock.instant();
        Map<AuditorSummary.Part, String> problems = audit.work().summarise(written, now);
        workable.flush();
        trail.record(TrailAction.ANSWER_SAVED, audit.reference(), "strengths, learning and what to do next");
        return new SummaryResult.Saved(now, audit.version(), audit.work().namesInSummary(), problems);
    }
}
