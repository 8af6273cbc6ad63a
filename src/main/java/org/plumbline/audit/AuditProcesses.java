package org.plumbline.audit;

import org.plumbline.council.CouncilStandards;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** The audit process of each pack. */
@Component
class AuditProcesses {

    private final RulePacks packs;
    private final CouncilStandards standards;

    AuditProcesses(RulePacks packs, CouncilStandards standards) {
        this.packs = packs;
        this.standards = standards;
    }

    AuditProcess of(Round round) {
        return ofPack(round.packId());
    }

    AuditProcess ofPack(String packId) {
        return new AuditProcess(packs.byId(packId).parameters(), standards.workingDays());
    }

    AuditProcess current() {
        return new AuditProcess(packs.current().parameters(), standards.workingDays());
    }

    String currentPack() {
        return packs.current().id();
    }
}
