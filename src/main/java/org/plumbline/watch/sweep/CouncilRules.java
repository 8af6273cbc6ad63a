package org.plumbline.watch.sweep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.council.CouncilStandards;
import org.plumbline.council.Standards;
import org.plumbline.drift.DriftRules;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulesInUse;

/**
 * The rules of the current pack with the limits and working days of this council. They are put together again when the
 * council changes one, once and not for each case; a sweep keeps those with which it began.
 */
public class CouncilRules implements RulesInUse {

    private final RulePack pack;
    private final CouncilStandards standards;
    private volatile DriftRules latest;
    private volatile @Nullable DriftRules past;

    public CouncilRules(RulePack pack, CouncilStandards standards) {
        this.pack = pack;
        this.standards = standards;
        latest = new DriftRules(pack, standards.now());
    }

    @Override
    public void compile() {
        latest.compile();
    }

    public String packId() {
        return pack.id();
    }

    /** The rules with what the council goes by now. */
    public DriftRules now() {
        Standards wanted = standards.now();
        DriftRules rules = latest;
        if (rules.standards() != wanted) {
            rules = new DriftRules(pack, wanted);
            latest = rules;
        }
        return rules;
    }

    /** The rules with what had been decided by the moment, whatever has changed since. */
    public DriftRules asDecidedBy(Instant moment) {
        Standards wanted = standards.decidedBy(moment);
        DriftRules rules = now();
        if (rules.standards() == wanted) {
            return rules;
        }
        rules = past;
        if (rules == null || rules.standards() != wanted) {
            rules = new DriftRules(pack, wanted);
            past = rules;
        }
        return rules;
    }
}
