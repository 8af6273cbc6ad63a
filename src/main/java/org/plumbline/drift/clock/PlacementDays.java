package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** When something was decided about a placement: a key of its start says it, or an event of its own that names it. */
final class PlacementDays {

    private PlacementDays() {}

    /** The first day on which it was decided while the placement lasted; null where it was not, as far as is known. */
    static @Nullable LocalDate first(Timeline timeline, Spell placement, EventType decided, String key) {
        String id = placement.start().attribute("placement");
        Stream<LocalDate> entered = timeline
                .of(
                        decided,
                        each -> id != null && id.equals(each.attribute("placement")) && placement.covers(each.date()))
                .stream()
                .map(CaseEvent::date);
        return Stream.concat(Stream.ofNullable(timeline.date(placement.start(), key)), entered)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
