package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/**
 * The events of a case in which of records of one kind at one time one counts: the earlier. What was recorded for the others
 * counts as recorded for it.
 */
public final class SingleRecords {

    private final LocalDate asOf;
    private final List<CaseEvent> all;
    private final List<CaseEvent> counting = new ArrayList<>();
    private final List<DoubledRecord> doubled = new ArrayList<>();
    private final Map<RecordKind, Run> runs = new EnumMap<>(RecordKind.class);
    private final Map<EventType, Map<String, String>> renamed = new EnumMap<>(EventType.class);

    /** The record that counts, and the ids of those beside it that have not ended. */
    private static final class Run {
        private final CaseEvent start;
        private final Set<String> open = new HashSet<>();
        private final Set<String> doubles = new HashSet<>();
        private @Nullable CaseEvent end;

        Run(CaseEvent start, String id) {
            this.start = start;
            open.add(id);
        }

        /** Whether the id is of one of several records beside each other. */
        boolean knows(RecordKind kind, String id) {
            return doubles.contains(id)
                    || !doubles.isEmpty() && kind.idIn(start).equals(id);
        }
    }

    private SingleRecords(List<CaseEvent> events, LocalDate asOf) {
        this.all = events;
        this.asOf = asOf;
    }

    /**
     * Reads a case.
     *
     * @param kinds the types of event that begin what a child has one of at a time
     * @param asOf the day on which the case is looked at; what happened later is not known
     */
    public static SingleRecords of(CaseHistory history, Set<EventType> kinds, LocalDate asOf) {
        SingleRecords records = new SingleRecords(history.events(), asOf);
        if (records.anyTwice(kinds)) {
            history.events().forEach(event -> records.read(event, kinds));
        } else {
            records.counting.addAll(history.events());
        }
        return records;
    }

    /** The types of event that begin something of which a child can have one at a time. */
    public static Set<EventType> kinds() {
        return Arrays.stream(RecordKind.values()).map(RecordKind::start).collect(Collectors.toUnmodifiableSet());
    }

    /** The events that count, in the order of the case. */
    public List<CaseEvent> counting() {
        return counting;
    }

    /** The records that do not count, in the order of the case. */
    public List<DoubledRecord> doubled() {
        return doubled;
    }

    private boolean anyTwice(Set<EventType> kinds) {
        Set<EventType> met = EnumSet.noneOf(EventType.class);
        for (CaseEvent event : all) {
            if (kinds.contains(event.type()) && !met.add(event.type())) {
                return true;
            }
        }
        return false;
    }

    private void read(CaseEvent event, Set<EventType> kinds) {
        if (event.date().isAfter(asOf)) {
            counting.add(event);
            return;
        }
        if (event.type() == EventType.CASE_CLOSED) {
            runs.clear();
        } else if (event.type() == EventType.REFERRAL) {
            runs.remove(RecordKind.ASSESSMENT);
        }
        for (RecordKind kind : RecordKind.values()) {
            if (kind.start() == event.type() && kinds.contains(event.type())) {
                begin(kind, event);
                return;
            }
            if (kind.end() == event.type() && kinds.contains(kind.start())) {
                end(kind, event);
                return;
            }
        }
        counting.add(renamed(event));
    }

    private void begin(RecordKind kind, CaseEvent event) {
        Run run = runs.get(kind);
        String id = kind.idIn(event);
        if (run != null && isDouble(kind, run, event)) {
            run.open.add(id);
            run.doubles.add(id);
            String own = kind.idIn(run.start);
            if (!own.isEmpty() && !id.isEmpty()) {
                renamed.computeIfAbsent(kind.start(), type -> new HashMap<>()).put(id, own);
            }
            doubled.add(new DoubledRecord(kind.label(), event, run.start));
        } else {
            runs.put(kind, new Run(event, id));
            counting.add(event);
        }
    }

    private boolean isDouble(RecordKind kind, Run run, CaseEvent event) {
        if (run.open.isEmpty() || run.start.isYes("otherLA") != event.isYes("otherLA")) {
            return false;
        }
        return kind.nature() == RecordKind.Nature.FOLLOWING
                ? run.start.date().equals(event.date()) && !endsOnItsFirstDay(kind, run)
                : !endsOn(kind, run, event.date());
    }

    /** A record that ended on the day was followed by the other, whichever of the two stands first in the file. */
    private boolean endsOn(RecordKind kind, Run run, LocalDate day) {
        return all.stream()
                .anyMatch(each ->
                        each.type() == kind.end() && each.date().equals(day) && run.open.contains(kind.idIn(each)));
    }

    private boolean endsOnItsFirstDay(RecordKind kind, Run run) {
        return endsOn(kind, run, run.start.date());
    }

    private void end(RecordKind kind, CaseEvent event) {
        Run run = runs.get(kind);
        String id = kind.idIn(event);
        if (run == null || !id.isEmpty() && !run.open.contains(id)) {
            if (run == null || !run.knows(kind, id)) {
                counting.add(renamed(event));
            }
            return;
        }
        if (id.isEmpty() || kind.nature() != RecordKind.Nature.LASTING) {
            run.open.clear();
        } else {
            run.open.remove(id);
        }
        if (run.open.isEmpty()) {
            if (!run.doubles.isEmpty()) {
                // Ends of records without an id come one after the other: the last is that of them all.
                counting.removeIf(each -> each.equals(run.end));
            }
            run.end = renamed(event);
            counting.add(run.end);
        }
    }

    /** The event with the id of the record that counts in place of that of one beside it. */
    private CaseEvent renamed(CaseEvent event) {
        if (renamed.isEmpty()) {
            return event;
        }
        Map<String, String> attributes = new HashMap<>(event.attributes());
        attributes.replaceAll((key, value) -> {
            EventAttribute attribute = EventContract.attribute(event.type(), key);
            @Nullable EventType of = attribute == null ? null : attribute.of();
            return of == null ? value : renamed.getOrDefault(of, Map.of()).getOrDefault(value, value);
        });
        return attributes.equals(event.attributes())
                ? event
                : new CaseEvent(event.id(), event.type(), event.date(), event.time(), attributes, event.source());
    }
}
