package org.plumbline.drift.facts;

import org.plumbline.rulebook.Parameters;

/** The limits of all patterns, by the part of practice that they are about. They travel with the facts they judge. */
record PatternLimits(
        AllocationLimits allocation,
        CareLimits care,
        ConferenceLimits conference,
        ContactLimits contact,
        CoreGroupLimits coreGroup,
        CourtLimits court,
        FollowUpLimits followUp,
        FrontDoorLimits frontDoor,
        OversightLimits oversight,
        PlanLimits plan,
        ProtectionLimits protection,
        SeenAloneLimits seenAlone,
        TimelinessLimits timeliness) {

    /** Reads them from the pack, so that a missing one stops the start. */
    static PatternLimits of(Parameters pack) {
        return new PatternLimits(
                AllocationLimits.of(pack),
                CareLimits.of(pack),
                ConferenceLimits.of(pack),
                ContactLimits.of(pack),
                CoreGroupLimits.of(pack),
                CourtLimits.of(pack),
                FollowUpLimits.of(pack),
                FrontDoorLimits.of(pack),
                OversightLimits.of(pack),
                PlanLimits.of(pack),
                ProtectionLimits.of(pack),
                SeenAloneLimits.of(pack),
                TimelinessLimits.of(pack));
    }
}
