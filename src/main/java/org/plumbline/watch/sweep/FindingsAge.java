package org.plumbline.watch.sweep;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.casefile.cover.CoverTable;
import org.plumbline.council.CouncilStandards;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether the stored flags, clocks and lists still go by the limits and the working days that count now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD',"
        + "'DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')")
public class FindingsAge {

    private final SweepTable sweeps;
    private final CouncilStandards standards;
    private final CoverTable cover;

    FindingsAge(SweepTable sweeps, CouncilStandards standards, CoverTable cover) {
        this.sweeps = sweeps;
        this.standards = standards;
        this.cover = cover;
    }

    /**
     * What was changed since the last finished sweep began; the next sweep takes it in.
     *
     * @param standards present when a limit or a day off was
     * @param cover present when a file that is said to hold every event of some types was taken in or back. Of the children
     *     whom it does not name nothing is judged by it before the next sweep
     */
    public record Changes(Optional<StaleFindings> standards, Optional<StaleFindings> cover) {}

    /** What was changed since. */
    public Changes changes() {
        Optional<SweepTable.Last> last = sweeps.lastFinished();
        return new Changes(
                last.flatMap(sweep ->
                        standards.changedSince(sweep.startedAt(), sweep.asOf()).map(changed -> stale(sweep, changed))),
                last.flatMap(sweep -> cover.changedSince(sweep.startedAt()).map(changed -> stale(sweep, changed))));
    }

    private static StaleFindings stale(SweepTable.Last sweep, Instant changed) {
        return new StaleFindings(sweep.asOf(), sweep.startedAt(), changed);
    }
}
