package org.plumbline.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.allocation.AllocationEvents;
import org.plumbline.drift.allocation.AllocationFacts;
import org.plumbline.drift.care.CareEvents;
import org.plumbline.drift.care.CareFacts;
import org.plumbline.drift.care.MissingFacts;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.conferences.ConferenceEvents;
import org.plumbline.drift.conferences.ConferenceFacts;
import org.plumbline.drift.conferences.DiscussionFacts;
import org.plumbline.drift.contacts.ContactEvents;
import org.plumbline.drift.contacts.ContactFacts;
import org.plumbline.drift.court.CourtEvents;
import org.plumbline.drift.court.CourtFacts;
import org.plumbline.drift.followup.FollowUpEvents;
import org.plumbline.drift.followup.FollowUpFacts;
import org.plumbline.drift.frontdoor.FrontDoorEvents;
import org.plumbline.drift.frontdoor.FrontDoorFacts;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.Windows;
import org.plumbline.drift.oversight.OversightEvents;
import org.plumbline.drift.oversight.OversightFacts;
import org.plumbline.drift.plans.HelpFacts;
import org.plumbline.drift.plans.PlanEvents;
import org.plumbline.drift.plans.PlanFacts;
import org.plumbline.drift.protection.ProtectionEvents;
import org.plumbline.drift.protection.ProtectionFacts;
import org.plumbline.drift.timeliness.CriticalLimits;
import org.plumbline.drift.timeliness.TimelinessFacts;
import org.plumbline.drift.workers.WorkerEvents;
import org.plumbline.drift.workers.WorkerFacts;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.Parameters;
import org.plumbline.timeline.Timeline;

/** Derives the neutral facts of a case, each with the limits that rules judge it by. Thread safe. */
public final class CaseFacts {

    private final Windows windows;
    private final PatternLimits patterns;
    private final Limits timescales;
    private final AllocationEvents allocationEvents;
    private final ConferenceEvents conferenceEvents;
    private final ContactEvents contactEvents;
    private final FrontDoorEvents frontDoorEvents;
    private final PlanEvents planEvents;
    private final ProtectionEvents protectionEvents;
    private final CareEvents careEvents;
    private final CourtEvents courtEvents;
    private final OversightEvents oversightEvents;
    private final WorkerEvents workerEvents;
    private final FollowUpEvents followUpEvents;
    private final NumbersInForce numbers;
    /** Absent where the pack has no pattern of critical steps. */
    private final Optional<CriticalLimits> critical;

    /** Reads windows, limits and the events that count from the pack, so that a missing one stops the start. */
    CaseFacts(Definitions definitions, Parameters pack, Limits timescales) {
        windows = Windows.of(pack);
        patterns = PatternLimits.of(pack);
        this.timescales = timescales;
        allocationEvents = AllocationEvents.of(definitions);
        conferenceEvents = ConferenceEvents.of(definitions);
        contactEvents = ContactEvents.of(definitions);
        frontDoorEvents = FrontDoorEvents.of(definitions);
        oversightEvents = OversightEvents.of(definitions);
        workerEvents = WorkerEvents.of(definitions);
        followUpEvents = FollowUpEvents.of(definitions);
        planEvents = PlanEvents.of(definitions);
        protectionEvents = ProtectionEvents.of(definitions);
        careEvents = CareEvents.of(definitions);
        courtEvents = CourtEvents.of(definitions);
        numbers = new NumbersInForce(pack, timescales);
        critical = definitions.has("DD-43") ? Optional.of(CriticalLimits.of(pack)) : Optional.empty();
    }

    /** The numbers that these facts are judged by. */
    NumbersInForce numbers() {
        return numbers;
    }

    /**
     * Derives every fact of the case.
     *
     * @param cover the event types that the data holds since the case was opened
     * @param lately those, and the types that it holds from a later day on
     */
    public void derive(
            Timeline timeline,
            List<TimescaleResult> clocks,
            Set<EventType> cover,
            Set<EventType> lately,
            Consumer<Object> facts) {
        new OversightFacts(timeline, patterns.oversight(), oversightEvents, timescales, lately).derive(facts);
        new WorkerFacts(timeline, patterns.worker(), workerEvents, timescales).derive(facts);
        new FollowUpFacts(timeline, patterns.followUp(), followUpEvents).derive(facts);
        new CourtFacts(timeline, windows, patterns.court(), courtEvents).derive(facts);
        new FrontDoorFacts(timeline, windows, patterns.frontDoor(), frontDoorEvents).derive(facts);
        new AllocationFacts(timeline, patterns.allocation(), allocationEvents).derive(facts);
        new ContactFacts(timeline, windows, patterns.contact(), contactEvents, timescales).derive(facts);
        new DiscussionFacts(timeline, windows, patterns.conference(), conferenceEvents).derive(clocks, facts);
        new ConferenceFacts(timeline, windows, patterns.conference(), conferenceEvents, timescales, clocks)
                .derive(facts);
        new ProtectionFacts(
                        timeline, windows, patterns.protection(), patterns.coreGroup(), timescales, protectionEvents)
                .derive(facts);
        new PlanFacts(timeline, windows, patterns.plan(), planEvents).derive(facts);
        new HelpFacts(timeline, patterns.plan(), planEvents).derive(facts);
        new CareFacts(timeline, patterns.care(), careEvents, timescales, cover).derive(facts);
        new MissingFacts(timeline, patterns.care(), careEvents).derive(facts);
        TimelinessFacts timeliness = new TimelinessFacts(timeline, patterns.timeliness(), clocks, timescales);
        timeliness.derive(facts);
        critical.ifPresent(limits -> timeliness.critical(limits, facts));
    }
}
