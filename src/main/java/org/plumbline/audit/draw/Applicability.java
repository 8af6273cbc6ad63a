package org.plumbline.audit.draw;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.instrument.CaseSign;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;

/** Tells by what happened in a case whether a theme is asked of it. Pure. */
final class Applicability {

    private static final Set<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::name).collect(Collectors.toCollection(TreeSet::new));

    private Applicability() {}

    /** Throws when a theme waits for a type of event that there is not, with the type that was probably meant. */
    static void require(Instrument instrument) {
        for (Theme theme : instrument.themes()) {
            for (CaseSign sign : theme.signs()) {
                Stream.of(Stream.of(sign.event()), sign.until().stream(), sign.without().stream())
                        .flatMap(names -> names)
                        .filter(name -> !TYPES.contains(name))
                        .findFirst()
                        .ifPresent(name -> {
                            throw new BrokenRulePack("rules/%s/instrument/%s.yaml: applies-if: no event is a %s\n%s"
                                    .formatted(
                                            instrument.packId(), theme.code(), name, NearestName.maybe(name, TYPES)));
                        });
            }
        }
    }

    /** The types of event that the signs of a theme begin with. */
    static Set<EventType> types(Theme theme) {
        return theme.signs().stream()
                .map(sign -> EventType.valueOf(sign.event()))
                .collect(Collectors.toSet());
    }

    /** Whether the theme is asked: it is one of every case, or a sign of it shows between the days, both included. */
    static boolean applies(Theme theme, List<CaseEvent> events, LocalDate from, LocalDate to) {
        return theme.ofEveryCase()
                || theme.signs().stream().anyMatch(sign -> spells(sign, events)
                        .anyMatch(spell -> !spell.begun().date().isAfter(to)
                                && (spell.end() == null || !spell.end().isBefore(from))));
    }

    /** Whether the case belongs to the cohort of the theme on the day: a sign that lasts stands. */
    static boolean stands(Theme theme, List<CaseEvent> events, LocalDate on) {
        return theme.signs().stream().filter(CaseSign::lasts).anyMatch(sign -> spells(sign, events)
                .anyMatch(spell -> !spell.begun().date().isAfter(on)
                        && (spell.end() == null || spell.end().isAfter(on))));
    }

    /** What one event of a sign began, and when it was over; absent while it lasts. */
    private record Spell(CaseEvent begun, @Nullable LocalDate end) {}

    private static Stream<Spell> spells(CaseSign sign, List<CaseEvent> events) {
        return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .filter(i -> matches(sign, events.get(i)))
                .filter(i -> !followed(sign, events.subList(i + 1, events.size())))
                .map(i -> new Spell(
                        events.get(i),
                        sign.lasts()
                                ? end(sign, events.subList(i + 1, events.size()))
                                : events.get(i).date()));
    }

    private static boolean matches(CaseSign sign, CaseEvent event) {
        return event.type().name().equals(sign.event())
                && sign.where().entrySet().stream().allMatch(wanted -> wanted.getValue()
                        .contains(event.attributes().getOrDefault(wanted.getKey(), "")));
    }

    private static @Nullable LocalDate end(CaseSign sign, List<CaseEvent> later) {
        return later.stream()
                .filter(event -> sign.until().contains(event.type().name()))
                .map(CaseEvent::date)
                .findFirst()
                .orElse(null);
    }

    private static boolean followed(CaseSign sign, List<CaseEvent> later) {
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
