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
 * Steps to whose day Annex A gave another's stand back where a file tells the true one: they are one step.
 *
 * @param toldByAFile types of which a file tells the days
 */
record AssumedDays(Set<EventType> toldByAFile) {

    private static final Set<EventSource> FILES = Set.of(EventSource.SSD, EventSource.EVENTS_FILE);

    static AssumedDays of(List<CaseEvent> events, LocalDate asOf) {
        Set<EventType> told = EnumSet.noneOf(EventType.class);
        for (CaseEvent event : events) {
            if (FILES.contains(event.source()) && !event.date().isAfter(asOf)) {
                told.add(event.type());
            }
        }
        return new AssumedDays(told);
    }

    boolean giveWay(CaseEvent event) {
        return event.source() == EventSource.ANNEX_A
                && toldByAFile.contains(event.type())
                && event.attributes().getOrDefault(EventContract.ASSUMED, "").contains("date");
    }
}
