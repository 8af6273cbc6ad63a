package org.plumbline.audit.round;

import org.plumbline.council.CouncilStandards;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** The audit process of each pack. */
@Component
public class AuditProcesses {

    private final RulePacks packs;
    private final CouncilStandards standards;

    AuditProcesses(RulePacks packs, CouncilStandards standards) {
        this.packs = packs;
        this.standards = standards;
    }

    public AuditProcess of(Round round) {
        return ofPack(round.packId());
    }

    public AuditProcess ofPack(String packId) {
        return new AuditProcess(packs.byId(packId).parameters(), standards.workingDays());
    }

    public AuditProcess current() {
        return new AuditProcess(packs.current().parameters(), standards.workingDays());
    }

    public String currentPack() {
        return packs.current().id();
    }
}
