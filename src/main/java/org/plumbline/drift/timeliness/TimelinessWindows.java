package org.plumbline.drift.timeliness;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plumbline.rulebook.Parameters;

/**
 * Which timescales the patterns of late steps look at, and how far.
 *
 * @param lateDays in how many days the due date of a late step counts
 * @param steps the recurring steps, each as the timescales that make it up
 * @param serious the timescales whose repeated lateness matters more
 * @param latest how many of the latest intervals count for a looked-after child
 */
public record TimelinessWindows(
        int lateDays,
        List<Set<String>> steps,
        Set<String> serious,
        Set<String> visits,
        Set<String> reviews,
        int latest) {

    /** Reads them from the pack. */
    public static TimelinessWindows of(Parameters pack) {
        return new TimelinessWindows(
                pack.whole("drift.DD-02.window"),
                Arrays.stream(pack.text("drift.DD-03.steps").split(" +"))
                        .map(step -> Set.of(step.split("\\+")))
                        .toList(),
                Set.of(pack.text("drift.DD-03.serious").split(" +")),
                Set.of(pack.text("drift.DD-42.visits").split(" +")),
                Set.of(pack.text("drift.DD-42.reviews").split(" +")),
                pack.whole("drift.DD-42.latest"));
    }
}
