package org.plumbline.watch.run;

import java.time.LocalDate;
import org.plumbline.drift.DriftRules;
import org.plumbline.watch.sweep.CouncilRules;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.stereotype.Component;

/** How cases that change between two sweeps are judged: alike with the rest, as the last sweep left it. */
@Component
class BetweenSweeps {

    private final SweepTable sweeps;
    private final CouncilRules rules;

    BetweenSweeps(SweepTable sweeps, CouncilRules rules) {
        this.sweeps = sweeps;
        this.rules = rules;
    }

    /** The rules with the limits and working days of the last sweep. */
    DriftRules rules() {
        return sweeps.lastStart().map(rules::asDecidedBy).orElseGet(rules::now);
    }

    /** The day of the change, or that of the last sweep where it is later: what a sweep saw is not unseen. */
    LocalDate day(LocalDate changed) {
        return sweeps.lastDay().filter(last -> last.isAfter(changed)).orElse(changed);
    }
}
