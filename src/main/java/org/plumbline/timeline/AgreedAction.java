package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/**
 * Something that was to be done. What is written of it more than once is one action; the last entry counts.
 *
 * @param first the entry by which it was set
 * @param last the latest entry
 * @param due absent where the date lies after the as-of date
 * @param completed absent while it is not done
 */
public record AgreedAction(
        CaseEvent first,
        CaseEvent last,
        @Nullable LocalDate due,
        @Nullable LocalDate completed) {

    /** Every action of the case in the order in which they were set. */
    public static List<AgreedAction> all(Timeline timeline) {
        Map<String, AgreedAction> actions = new LinkedHashMap<>();
        for (CaseEvent event : timeline.of(EventType.ACTION)) {
            AgreedAction entry =
                    new AgreedAction(event, event, timeline.date(event, "due"), timeline.date(event, "completed"));
            actions.merge(event.attributes().getOrDefault("action", event.id()), entry, AgreedAction::followedBy);
        }
        return List.copyOf(actions.values());
    }

    private AgreedAction followedBy(AgreedAction later) {
        return new AgreedAction(first, later.last, later.due, completed == null ? later.completed : completed);
    }

    /** Whether it is done. */
    public boolean isDone() {
        return completed != null;
    }

    /** How often it was carried forward; 0 when that is not written. */
    public int carriedForward() {
        String count = last.attribute("carriedForward");
        return count == null || count.isEmpty() ? 0 : Integer.parseInt(count);
    }
}
