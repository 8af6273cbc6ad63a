package org.plumbline.report;

import org.plumbline.rulebook.PackCheck;
import org.plumbline.rulebook.RulePack;
import org.springframework.stereotype.Component;

/** Reads the figures of England in a pack. */
@Component
class NationalCheck implements PackCheck {

    @Override
    public void require(RulePack pack) {
        NationalFigure.of(pack);
    }
}
