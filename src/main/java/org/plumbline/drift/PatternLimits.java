package org.plumbline.drift;

import org.plumbline.drift.allocation.AllocationLimits;
import org.plumbline.drift.care.CareLimits;
import org.plumbline.drift.conferences.ConferenceLimits;
import org.plumbline.drift.contacts.ContactLimits;
import org.plumbline.drift.court.CourtLimits;
import org.plumbline.drift.followup.FollowUpLimits;
import org.plumbline.drift.frontdoor.FrontDoorLimits;
import org.plumbline.drift.oversight.OversightLimits;
import org.plumbline.drift.plans.PlanLimits;
import org.plumbline.drift.protection.CoreGroupLimits;
import org.plumbline.drift.protection.ProtectionLimits;
import org.plumbline.drift.timeliness.TimelinessLimits;
import org.plumbline.drift.workers.WorkerLimits;
import org.plumbline.rulebook.Parameters;

/** The limits of all patterns, by the part of practice that they are about. They travel with the facts they judge. */
public record PatternLimits(
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
        TimelinessLimits timeliness,
        WorkerLimits worker) {

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
                TimelinessLimits.of(pack),
                WorkerLimits.of(pack));
    }
}
