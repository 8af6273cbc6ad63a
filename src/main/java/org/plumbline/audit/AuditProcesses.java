package org.plumbline.audit;

import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** The audit process of each pack. */
@Component
class AuditProcesses {

    private final RulePacks packs;
    private final WorkingDays calendar;

    AuditProcesses(RulePacks packs, WorkingDays calendar) {
        this.packs = packs;
        this.calendar = calendar;
    }

    AuditProcess of(Round round) {
        return ofPack(round.packId());
    }

    AuditProcess ofPack(String packId) {
        return new AuditProcess(packs.byId(packId).parameters(), calendar);
    }

    AuditProcess current() {
        return new AuditProcess(packs.current().parameters(), calendar);
    }

    String currentPack() {
        return packs.current().id();
    }
}
