package org.plumbline.casefile.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.access.Pseudonyms;
import org.plumbline.casefile.EnteredTable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventAttribute.Kind;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.NamedDays;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.casefile.entry.EntryOutcome.EntryProblem;

/** Checks what a person enters about a case, and writes it as it is stored. Pure. */
final class EntryCheck {

    private static final String DATE = "date";
    private static final String BEFORE = "The day lies before what this belongs to (%s). Correct one of the two.";

    private final CaseHistory history;
    private final LocalDate today;
    private final EventEntry entry;
    private final List<EntryProblem> problems = new ArrayList<>();

    EntryCheck(CaseHistory history, LocalDate today, EventEntry entry) {
        this.history = history;
        this.today = today;
        this.entry = entry;
    }

    /** What is wrong; empty when the entry can be stored. */
    List<EntryProblem> problems() {
        if (!EventContract.enteredByHand().contains(entry.type())) {
            problem("type", "Events of this kind come with an import. Choose another.");
            return problems;
        }
        date();
        List<String> keys = EventContract.attributes(entry.type()).stream()
                .map(EventAttribute::key)
                .toList();
        entry.attributes().keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> problem(key, "Such an event has no field “%s”. Leave it out.".formatted(key)));
        EventContract.attributes(entry.type()).stream()
                .filter(each -> each.kind() != Kind.KEY)
                .forEach(this::attribute);
        if (problems.isEmpty()) {
            refuseTwice();
        }
        return problems;
    }

    /**
     * The attributes as they are stored: without names, and with an id of its own where other events refer to it.
     *
     * @param earlier those of the entry that is corrected: its id stays, so that what refers to it still does, and a worker
     *     who is not named again
     */
    Map<String, String> stored(UUID id, Map<String, String> earlier, Pseudonyms pseudonyms) {
        Map<String, String> stored = new TreeMap<>();
        for (EventAttribute each : EventContract.attributes(entry.type())) {
            String value = entry.attributes().getOrDefault(each.key(), "").strip();
            String before = earlier.get(each.key());
            if (each.kind() == Kind.KEY) {
                stored.put(each.key(), before == null ? pseudonyms.record(id.toString()) : before);
            } else if (!value.isEmpty()) {
                boolean named = each.kind() == Kind.PERSON && !value.equals(before);
                stored.put(each.key(), named ? pseudonyms.worker(value) : value);
            }
        }
        return stored;
    }

    private void date() {
        LocalDate date = entry.date();
        if (date == null) {
            problem(DATE, "Enter the day on which it happened.");
        } else if (date.isAfter(today)) {
            problem(DATE, "The day lies in the future. Enter it when it has happened.");
        } else if (!PossibleDates.isPossible(date)) {
            problem(DATE, "The day lies outside %s. Correct it.".formatted(PossibleDates.span()));
        } else if (!new Childhood(history.birthMonth(), history.expectedDelivery()).couldHold(entry.type(), date)) {
            problem(DATE, "The day lies before the birth of the child. Correct it.");
        }
    }

    private void attribute(EventAttribute attribute) {
        String value = entry.attributes().getOrDefault(attribute.key(), "").strip();
        if (value.isEmpty()) {
            if (attribute.required()) {
                problem(attribute.key(), missing(attribute));
            }
        } else if (attribute.kind() == Kind.REFERENCE) {
            if (!isOnCase(attribute, value)) {
                problem(attribute.key(), "The case has no such event. Choose one of the list.");
            } else if (isBefore(attribute, value)) {
                problem(
                        DATE,
                        BEFORE.formatted(Objects.requireNonNull(attribute.of()).within()));
            }
        } else if (!attribute.accepts(value) || value.contains(";") || value.contains("=")) {
            problem(
                    attribute.key(),
                    "This cannot be used (%s). Enter %s%s."
                            .formatted(value, attribute.wanted(), isWord(attribute) ? ", without ; and =" : ""));
        } else if (attribute.isDay()) {
            day(attribute, LocalDate.parse(value));
        }
    }

    private void day(EventAttribute attribute, LocalDate day) {
        LocalDate date = entry.date();
        if (attribute.kind() == Kind.PAST && day.isAfter(today)) {
            problem(attribute.key(), "The day lies in the future. Leave it empty until it has happened.");
        } else if (attribute.notBefore() && date != null && day.isBefore(date)) {
            problem(attribute.key(), "The day lies before the event itself. Correct one of the two.");
        } else if (date != null && isTooEarly(attribute, date)) {
            problem(
                    attribute.key(),
                    BEFORE.formatted(Objects.requireNonNull(NamedDays.tiedTo(entry.type(), attribute))
                            .within()));
        } else if (!PossibleDates.isPossible(day)) {
            problem(attribute.key(), "The day lies outside %s. Correct it.".formatted(PossibleDates.span()));
        }
    }

    private boolean isTooEarly(EventAttribute attribute, LocalDate date) {
        return NamedDays.of(history.events())
                .tooEarly(entry.type(), date, entry.attributes())
                .containsKey(attribute);
    }

    /** Whether the event itself lies before the one that it cannot lie before. */
    private boolean isBefore(EventAttribute names, String id) {
        EventType of = names.of();
        LocalDate named = of == null || !names.notBefore()
                ? null
                : NamedDays.of(history.events()).day(of, id);
        LocalDate date = entry.date();
        return named != null && date != null && date.isBefore(named);
    }

    private String missing(EventAttribute attribute) {
        boolean nothing =
                attribute.of() != null && history.events().stream().noneMatch(event -> event.type() == attribute.of());
        return nothing
                ? "The case has no event that this could belong to. Enter or import that one first."
                : "Fill this in; such an event is of no use without it.";
    }

    private boolean isOnCase(EventAttribute attribute, String value) {
        EventType type = attribute.of();
        String key = type == null ? null : EventContract.idKey(type);
        return key != null
                && history.events().stream()
                        .anyMatch(event -> event.type() == type && value.equals(event.attribute(key)));
    }

    private void refuseTwice() {
        CaseEvent entered =
                new CaseEvent("", entry.type(), requireDate(), entry.time(), entry.attributes(), EventSource.MANUAL);
        boolean known = history.events().stream()
                .filter(event -> event.source() != EventSource.ANNEX_A)
                .filter(event -> EnteredTable.isSame(event, entered))
                .anyMatch(event -> event.time() == null
                        || entered.time() == null
                        || event.time().equals(entered.time()));
        if (known) {
            problem(DATE, "The case has this event on that day already. Correct that entry, or take it back.");
        }
    }

    private LocalDate requireDate() {
        return Objects.requireNonNull(entry.date());
    }

    private static boolean isWord(EventAttribute attribute) {
        return attribute.kind() == Kind.NAME || attribute.kind() == Kind.WORDS || attribute.kind() == Kind.PERSON;
    }

    private void problem(String field, String sentence) {
        problems.add(new EntryProblem(field, sentence));
    }
}
