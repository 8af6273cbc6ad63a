package org.plumbline.drift.timeliness;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plumbline.rulebook.Parameters;

/**
 * The limits of the patterns that look at late steps, which timescales they look at, and how far back.
 *
 * @param windowDays in how many days before the as-of date the due date of a late step counts
 * @param fromReferral the timescale of an assessment from its referral
 * @param fromStart the timescale of the same assessment from its start
 * @param steps the recurring steps, each as the timescales that make it up
 * @param serious the timescales whose repeated lateness matters more
 * @param visits the timescales of visits that the law requires for a looked-after child
 * @param reviews the timescales of their reviews
 * @param latestTimes how many of the latest visits, or reviews, are looked at
 */
public record TimelinessLimits(
        int windowDays,
        int lateSteps,
        int manyLateSteps,
        String fromReferral,
        String fromStart,
        List<Set<String>> steps,
        Set<String> serious,
        Set<String> visits,
        Set<String> reviews,
        int latestTimes,
        int timesLate,
        int timesLateAgain) {

    /** Reads them from the pack. */
    public static TimelinessLimits of(Parameters pack) {
        return new TimelinessLimits(
                pack.whole("drift.DD-02.window"),
                pack.whole("drift.DD-02.late-steps"),
                pack.whole("drift.DD-02.many-late-steps"),
                pack.text("drift.DD-02.from-referral"),
                pack.text("drift.DD-02.from-start"),
                Arrays.stream(pack.text("drift.DD-03.steps").split(" +"))
                        .map(step -> Set.of(step.split("\\+")))
                        .toList(),
                Set.of(pack.text("drift.DD-03.serious").split(" +")),
                Set.of(pack.text("drift.DD-42.visits").split(" +")),
                Set.of(pack.text("drift.DD-42.reviews").split(" +")),
                pack.whole("drift.DD-42.latest"),
                pack.whole("drift.DD-42.late"),
                pack.whole("drift.DD-42.late-again"));
    }
}
