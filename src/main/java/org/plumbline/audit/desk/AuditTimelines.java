package org.plumbline.audit.desk;

import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.WorkableAudits;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.TimelineReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The child's timeline for the auditor, who sees the case through the audit and not through a team. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class AuditTimelines {

    private final WorkableAudits workable;
    private final CaseHistories histories;
    private final TimelineReader timelines;
    private final Trail trail;

    AuditTimelines(WorkableAudits workable, CaseHistories histories, TimelineReader timelines, Trail trail) {
        this.workable = workable;
        this.histories = histories;
        this.timelines = timelines;
        this.trail = trail;
    }

    /**
     * The timeline as of the round's frame date, which is the day of the audit's flags. That it was read goes to the trail.
     *
     * @throws NotFoundForYou when there is no such audit, or the person is neither its auditor nor the QA lead
     */
    public AuditTimeline of(UUID auditId) {
        Audit audit = workable.read(auditId);
        trail.record(TrailAction.DRIFT_SEEN, audit.reference(), "the child's timeline, " + audit.shortCode());
        CaseTimeline timeline =
                timelines.of(histories.of(audit.caseId()), audit.round().frameDate());
        return new AuditTimeline(audit.id(), audit.reference(), audit.shortCode(), timeline);
    }
}
