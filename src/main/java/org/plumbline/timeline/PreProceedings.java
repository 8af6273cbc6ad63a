package org.plumbline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/**
 * The time between a decision to work with a family before court and its end. Proceedings end it, and so does a further
 * decision, which opens another.
 *
 * @param lastStep the latest of the decision and the meetings and reviews that followed
 * @param end absent while it lasts
 */
public record PreProceedings(
        CaseEvent decision, CaseEvent lastStep, @Nullable CaseEvent end) {

    /** Every such time of the case in the order of the decisions. */
    public static List<PreProceedings> all(Timeline timeline) {
        if (timeline.of(EventType.PRE_PROCEEDINGS_DECISION).isEmpty()) {
            return List.of();
        }
        List<PreProceedings> all = new ArrayList<>();
        for (CaseEvent event : timeline.ofAny(
                EventType.PRE_PROCEEDINGS_DECISION,
                EventType.PRE_PROCEEDINGS_MEETING,
                EventType.PRE_PROCEEDINGS_REVIEW,
                EventType.PRE_PROCEEDINGS_END,
                EventType.PROCEEDINGS_ISSUED)) {
            int open = open(all, event);
            if (open >= 0) {
                all.set(open, all.get(open).then(event));
            }
            if (event.type() == EventType.PRE_PROCEEDINGS_DECISION) {
                all.add(new PreProceedings(event, event, null));
            }
        }
        return all;
    }

    private static int open(List<PreProceedings> all, CaseEvent event) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).end == null && sameFamily(all.get(i).decision, event)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether both concern one family; an event that names none goes with any. */
    public static boolean sameFamily(CaseEvent one, CaseEvent other) {
        String family = one.attribute("family");
        String named = other.attribute("family");
        return family == null || named == null || Objects.equals(family, named);
    }

    private PreProceedings then(CaseEvent event) {
        return switch (event.type()) {
            case PRE_PROCEEDINGS_MEETING, PRE_PROCEEDINGS_REVIEW -> new PreProceedings(decision, event, null);
            default -> new PreProceedings(decision, lastStep, event);
        };
    }
}
