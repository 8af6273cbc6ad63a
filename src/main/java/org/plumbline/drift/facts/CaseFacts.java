package org.plumbline.drift.facts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.TimescaleResult;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.timeline.Timeline;
import org.plumbline.rulebook.Parameters;

/** Derives the neutral facts of a case and hands out the limits that rules judge them by. Thread safe. */
public final class CaseFacts {

    private final Windows windows;
    private final OversightWindows oversight;
    private final Limits limits;
    private final AllocationLimits allocationLimits;
    private final ContactLimits contactLimits;
    private final ConferenceLimits conferenceLimits;
    private final SeenAloneLimits seenAloneLimits;
    private final PlanLimits planLimits;
    private final TimelinessWindows timeliness;
    private final List<Object> ruleLimits;

    /** Reads windows and limits from the pack, so that a missing one stops the start. */
    public CaseFacts(Parameters pack, Limits limits) {
        this.limits = limits;
        oversight = OversightWindows.of(pack);
        windows = Windows.of(pack);
        allocationLimits = AllocationLimits.of(pack);
        contactLimits = ContactLimits.of(pack);
        conferenceLimits = ConferenceLimits.of(pack);
        seenAloneLimits = SeenAloneLimits.of(pack);
        planLimits = PlanLimits.of(pack);
        timeliness = TimelinessWindows.of(pack);
        ruleLimits = List.of(
                TimelinessLimits.of(pack),
                OversightLimits.of(pack),
                FollowUpLimits.of(pack),
                CourtLimits.of(pack),
                FrontDoorLimits.of(pack),
                ProtectionLimits.of(pack),
                CareLimits.of(pack),
                allocationLimits,
                contactLimits,
                conferenceLimits,
                seenAloneLimits,
                planLimits,
                CoreGroupLimits.of(pack));
    }

    /** The limits, for every session alike. */
    public List<Object> limits() {
        return ruleLimits;
    }

    /** Derives every fact of the case. */
    public void derive(Timeline timeline, List<TimescaleResult> clocks, Set<EventType> cover, Consumer<Object> facts) {
        new OversightFacts(timeline, oversight, limits, cover).derive(facts);
        new WorkerFacts(timeline, oversight, limits).derive(facts);
        new FollowUpFacts(timeline, oversight).derive(facts);
        new CourtFacts(timeline, windows).derive(facts);
        new FrontDoorFacts(timeline, windows).derive(facts);
        new AllocationFacts(timeline, allocationLimits).derive(facts);
        new ContactFacts(timeline, windows, contactLimits, limits).derive(facts);
        new DiscussionFacts(timeline, windows, conferenceLimits).derive(clocks, facts);
        new ConferenceFacts(timeline, windows, limits, clocks).derive(facts);
        new ProtectionFacts(timeline, windows, limits, seenAloneLimits).derive(facts);
        new PlanFacts(timeline, windows, planLimits).derive(facts);
        new HelpFacts(timeline, planLimits).derive(facts);
        new CareFacts(timeline, windows, limits, cover).derive(facts);
        new MissingFacts(timeline, windows).derive(facts);
        new TimelinessFacts(timeline, timeliness, clocks).derive(facts);
    }
}
