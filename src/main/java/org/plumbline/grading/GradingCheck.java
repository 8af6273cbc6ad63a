package org.plumbline.grading;

import org.plumbline.instrument.Instrument;
import org.plumbline.rulebook.PackCheck;
import org.plumbline.rulebook.RulePack;
import org.springframework.stereotype.Component;

/** Reads the questions of a pack and compiles the rules that grade their answers. */
@Component
class GradingCheck implements PackCheck {

    @Override
    public void require(RulePack pack) {
        new Grader(pack, Instrument.of(pack)).compile();
    }
}
