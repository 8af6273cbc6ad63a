package org.plumbline.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.TeamCode;
import org.plumbline.casefile.snapshot.CaseEvents;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.NewEvent;

/**
 * A case of which no file says more than its events: open since the first of them, closed by the last closing after which
 * nothing began, of the type of what is open. Birth and team are not known.
 */
final class CaseOfEvents {

    private static final Set<EventType> FRONT_DOOR = EnumSet.of(EventType.CONTACT, EventType.CONTACT_DECISION);

    private final List<NewEvent> events;

    private CaseOfEvents(List<NewEvent> events) {
        this.events = events;
    }

    static ChildRecord of(CaseEvents known) {
        CaseOfEvents of = new CaseOfEvents(known.events());
        LocalDate first = known.events().stream()
                .map(NewEvent::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate closed = of.closed();
        return new ChildRecord(
                known.systemPersonId(),
                null,
                null,
                null,
                null,
                null,
                closed == null ? of.type() : CaseType.CLOSED,
                TeamCode.UNKNOWN,
                null,
                known.workers(),
                first,
                closed,
                known.events());
    }

    private @Nullable LocalDate closed() {
        LocalDate closed = latest(EventType.CASE_CLOSED);
        return closed != null && events.stream().noneMatch(event -> event.date().isAfter(closed)) ? closed : null;
    }

    private CaseType type() {
        if (isOpen(EventType.CLA_START, EventType.CLA_END)) {
            return CaseType.CLA;
        }
        if (isOpen(EventType.CP_PLAN_START, EventType.CP_PLAN_END)) {
            return CaseType.CP;
        }
        if (events.stream().allMatch(event -> FRONT_DOOR.contains(event.type()))) {
            return CaseType.CONTACT;
        }
        boolean assessed = latest(EventType.CIN_PLAN_START) != null || latest(EventType.ASSESSMENT_AUTHORISED) != null;
        return !assessed && latest(EventType.ASSESSMENT_START) != null ? CaseType.ASSESSMENT : CaseType.CIN;
    }

    private boolean isOpen(EventType start, EventType end) {
        LocalDate started = latest(start);
        LocalDate ended = latest(end);
        return started != null && (ended == null || ended.isBefore(started));
    }

    private @Nullable LocalDate latest(EventType type) {
        return events.stream()
                .filter(event -> event.type() == type)
                .map(NewEvent::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
