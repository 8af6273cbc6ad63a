package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;

/**
 * Steps that Annex A dates by another step give way where a file has the true day: they are one step.
 *
 * @param datedByAFile types of which a file has the days
 */
record AssumedDays(Set<EventType> datedByAFile) {

    private static final Set<EventSource> FILES = Set.of(EventSource.SSD, EventSource.EVENTS_FILE);

    static AssumedDays of(List<CaseEvent> events, LocalDate asOf) {
        Set<EventType> dated = EnumSet.noneOf(EventType.class);
        for (CaseEvent event : events) {
            if (FILES.contains(event.source()) && !event.date().isAfter(asOf)) {
                dated.add(event.type());
            }
        }
        return new AssumedDays(dated);
    }

    boolean giveWay(CaseEvent event) {
        return event.source() == EventSource.ANNEX_A
                && datedByAFile.contains(event.type())
                && event.attributes().getOrDefault(EventContract.ASSUMED, "").contains("date");
    }
}
