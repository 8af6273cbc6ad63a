package org.plumbline.watch.flag;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Severity;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drift and delay as people see it: each for the cases that they may see. */
@Service
@Transactional(readOnly = true)
public class CaseDrift {

    private static final String SEES_CASES =
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD')";

    private final Caseload caseload;
    private final CaseFindings findings;
    private final FlagTable flags;
    private final FlagLists lists;
    private final FlagSpells spells;
    private final CurrentActor currentActor;
    private final Trail trail;

    CaseDrift(
            Caseload caseload,
            CaseFindings findings,
            FlagTable flags,
            FlagLists lists,
            FlagSpells spells,
            CurrentActor currentActor,
            Trail trail) {
        this.caseload = caseload;
        this.findings = findings;
        this.flags = flags;
        this.lists = lists;
        this.spells = spells;
        this.currentActor = currentActor;
        this.trail = trail;
    }

    /**
     * What holds of a case on a date, worked out now from its events.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public DriftFindings of(String caseId, LocalDate asOf) {
        CaseHistory history = caseload.history(caseId);
        trail.record(TrailAction.DRIFT_SEEN, caseId, "as of " + asOf);
        return findings.of(history, asOf);
    }

    /**
     * The flags stored for a case when its events last changed, the worst first, suppressed ones included.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public List<CurrentFlagRow> current(String caseId) {
        caseload.summary(caseId);
        trail.record(TrailAction.DRIFT_SEEN, caseId, "current flags");
        return flags.of(caseId);
    }

    /**
     * Every time that a flag was open on the case, the latest first: when it was first seen, cleared, came back.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public List<FlagSpell> past(String caseId) {
        caseload.summary(caseId);
        trail.record(TrailAction.DRIFT_SEEN, caseId, "flags through time");
        return spells.of(caseId);
    }

    /** The worst open severity on each of the cases that the person may see; those without any are left out. */
    @PreAuthorize(SEES_CASES)
    public Map<String, Severity> worst(Collection<String> caseIds) {
        return flags.worst(lists.visible(caseIds, currentActor.require()));
    }

    /** A page of the cases with flags that the person may see, the worst first, then the longest open. */
    @PreAuthorize(SEES_CASES)
    public List<FlaggedCase> page(FlagFilter filter, int offset, int limit) {
        return lists.page(filter, currentActor.require(), offset, limit);
    }

    /** How many cases the filter finds among those that the person may see. */
    @PreAuthorize(SEES_CASES)
    public long count(FlagFilter filter) {
        return lists.count(filter, currentActor.require());
    }

    /** How many cases of each team have each pattern, among those that the person may see. */
    @PreAuthorize(SEES_CASES)
    public List<PatternCount> byPatternAndTeam() {
        return lists.byPatternAndTeam(currentActor.require());
    }
}
