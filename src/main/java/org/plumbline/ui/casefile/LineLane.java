package org.plumbline.ui.casefile;

import java.util.List;

/**
 * A row of the picture.
 *
 * @param group the heading it stands under
 * @param note how it stands now; blank where there is nothing to say
 */
record LineLane(String group, String title, String note, List<LineMark> marks) {

    LineLane {
        marks = List.copyOf(marks);
    }

    /** The same with only those marks that lie in the span. */
    LineLane within(LineSpan span) {
        return new LineLane(
                group,
                title,
                note,
                marks.stream()
                        .filter(mark -> span.touches(mark.from(), mark.last()))
                        .toList());
    }
}
