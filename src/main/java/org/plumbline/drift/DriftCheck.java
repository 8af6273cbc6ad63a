package org.plumbline.drift;

import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.PackCheck;
import org.plumbline.rulebook.RulePack;
import org.springframework.stereotype.Component;

/** Compiles the rules of drift, with limits, definitions and sentences. */
@Component
class DriftCheck implements PackCheck {

    @Override
    public void require(RulePack pack) {
        new DriftRules(pack, WorkingDays.englandAndWales()).compile();
    }
}
