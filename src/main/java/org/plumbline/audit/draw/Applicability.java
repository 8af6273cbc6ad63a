package org.plumbline.audit.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.EventSelector;
import org.plumbline.timeline.EventSelection;

/** Tells by what happened in a case whether a theme is asked of it. Pure. */
final class Applicability {

    private Applicability() {}

    /** The types of event that the signs of a theme begin with. */
    static Set<EventType> types(Theme theme) {
        return theme.signs().stream()
                .map(sign -> EventType.valueOf(sign.event()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether the theme is asked: it is one of every case or of cases of this type, or a sign of it shows between the days,
     * both included.
     */
    static boolean applies(Theme theme, CaseType type, List<CaseEvent> events, LocalDate from, LocalDate to) {
        return theme.ofEveryCase()
                || isOf(theme, type)
                || theme.signs().stream().anyMatch(sign -> spells(sign, events)
                        .anyMatch(spell -> !spell.start().date().isAfter(to)
                                && (spell.end() == null || !spell.end().isBefore(from))));
    }

    /** Whether every case of the type is asked about the theme. */
    static boolean isOf(Theme theme, CaseType type) {
        return theme.caseTypes().contains(type.name());
    }

    /** Whether the case belongs to the cohort of the theme on the day: by its type, or because a sign of it lasts. */
    static boolean isInCohort(Theme theme, CaseType type, List<CaseEvent> events, LocalDate on) {
        return isOf(theme, type)
                || theme.signs().stream().filter(EventSelector::lasts).anyMatch(sign -> spells(sign, events)
                        .anyMatch(spell -> !spell.start().date().isAfter(on)
                                && (spell.end() == null || spell.end().isAfter(on))));
    }

    /** What one event of a sign began, and when it was over; absent while it lasts. */
    private record Spell(CaseEvent start, @Nullable LocalDate end) {}

    private static Stream<Spell> spells(EventSelector sign, List<CaseEvent> events) {
        EventSelection selection = new EventSelection(List.of(sign));
        return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .filter(i -> selection.matches(events.get(i)))
                .filter(i -> !followed(sign, events.subList(i + 1, events.size())))
                .map(i -> new Spell(
                        events.get(i),
                        sign.lasts()
                                ? end(sign, events.subList(i + 1, events.size()))
                                : events.get(i).date()));
    }

    private static @Nullable LocalDate end(EventSelector sign, List<CaseEvent> later) {
        return later.stream()
                .filter(event -> sign.until().contains(event.type().name()))
                .map(CaseEvent::date)
                .findFirst()
                .orElse(null);
    }

    private static boolean followed(EventSelector sign, List<CaseEvent> later) {
        for (CaseEvent event : later) {
            String type = event.type().name();
            if (sign.without().contains(type)) {
                return true;
            }
            if (type.equals(sign.event())) {
                return false;
            }
        }
        return false;
    }
}
