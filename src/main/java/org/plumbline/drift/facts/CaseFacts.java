package org.plumbline.drift.facts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.TimescaleResult;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.timeline.Timeline;
import org.plumbline.rulebook.Parameters;

/** Derives the neutral facts of a case, each with the limits that rules judge it by. Thread safe. */
public final class CaseFacts {

    private final Windows windows;
    private final OversightWindows oversight;
    private final TimelinessWindows timeliness;
    private final PatternLimits patterns;
    private final Limits timescales;

    /** Reads windows and limits from the pack, so that a missing one stops the start. */
    public CaseFacts(Parameters pack, Limits timescales) {
        windows = Windows.of(pack);
        oversight = OversightWindows.of(pack);
        timeliness = TimelinessWindows.of(pack);
        patterns = PatternLimits.of(pack);
        this.timescales = timescales;
    }

    /** Derives every fact of the case. */
    public void derive(Timeline timeline, List<TimescaleResult> clocks, Set<EventType> cover, Consumer<Object> facts) {
        new OversightFacts(timeline, oversight, patterns.oversight(), timescales, cover).derive(facts);
        new WorkerFacts(timeline, oversight, patterns.followUp(), timescales).derive(facts);
        new FollowUpFacts(timeline, oversight, patterns.followUp()).derive(facts);
        new CourtFacts(timeline, windows, patterns.court()).derive(facts);
        new FrontDoorFacts(timeline, windows, patterns.frontDoor()).derive(facts);
        new AllocationFacts(timeline, patterns.allocation()).derive(facts);
        new ContactFacts(timeline, windows, patterns.contact(), timescales).derive(facts);
        new DiscussionFacts(timeline, windows, patterns.conference()).derive(clocks, facts);
        new ConferenceFacts(timeline, windows, patterns.conference(), timescales, clocks).derive(facts);
        new ProtectionFacts(timeline, windows, patterns, timescales).derive(facts);
        new PlanFacts(timeline, windows, patterns.plan()).derive(facts);
        new HelpFacts(timeline, patterns.plan()).derive(facts);
        new CareFacts(timeline, windows, patterns.care(), timescales, cover).derive(facts);
        new MissingFacts(timeline, windows, patterns.care()).derive(facts);
        new TimelinessFacts(timeline, timeliness, patterns.timeliness(), clocks).derive(facts);
    }
}
