package org.plumbline.watch.timeline;

import java.time.LocalDate;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The timeline of a case for those who may see the case. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD')")
public class CaseTimelines {

    private final Caseload caseload;
    private final TimelineReader timelines;
    private final SweepTable sweeps;
    private final Trail trail;

    CaseTimelines(Caseload caseload, TimelineReader timelines, SweepTable sweeps, Trail trail) {
        this.caseload = caseload;
        this.timelines = timelines;
        this.sweeps = sweeps;
        this.trail = trail;
    }

    /**
     * The timeline of a case as of the day for which its flags were judged: that of its data, or of a later sweep.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    public CaseTimeline latest(String caseId) {
        LocalDate data = caseload.summary(caseId).asAt();
        return of(caseId, sweeps.lastDay().filter(day -> day.isAfter(data)).orElse(data));
    }

    /**
     * The timeline of a case as of a day. That it was read goes to the trail.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    public CaseTimeline of(String caseId, LocalDate asOf) {
        CaseHistory history = caseload.history(caseId);
        trail.record(TrailAction.DRIFT_SEEN, caseId, "the child's timeline as of " + asOf);
        return timelines.of(history, asOf);
    }
}
