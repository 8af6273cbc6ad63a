package org.plumbline.ui.timeline;

import java.util.List;

/**
 * A row of the picture.
 *
 * @param group the heading it is under
 * @param note its state now; blank where there is nothing to say
 */
record TimelineLane(String group, String title, String note, List<TimelineMark> marks) {

    TimelineLane {
        marks = List.copyOf(marks);
    }

    /** The same with only those marks that lie in the span. */
    TimelineLane within(TimelineSpan span) {
        return new TimelineLane(
                group,
                title,
                note,
                marks.stream()
                        .filter(mark -> span.touches(mark.from(), mark.last()))
                        .toList());
    }
}
