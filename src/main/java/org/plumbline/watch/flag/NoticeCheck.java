package org.plumbline.watch.flag;

import org.plumbline.rulebook.PackCheck;
import org.plumbline.rulebook.RulePack;
import org.springframework.stereotype.Component;

/** Sees that the product knows everybody whom a pack has notified of flags. */
@Component
class NoticeCheck implements PackCheck {

    @Override
    public void require(RulePack pack) {
        new NoticePolicy(pack.parameters()).require();
    }
}
