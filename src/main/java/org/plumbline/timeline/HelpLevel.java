package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.LegalStatus;

/** How much help a child has on a day, lowest first; the highest that is open wins. */
public enum HelpLevel {
    /** No open case. */
    CLOSED,
    /** Help before social care. */
    EARLY_HELP,
    /** An assessment, a plan for a child in need, or an open case with nothing else. */
    NEED,
    /** A child protection plan. */
    PROTECTION,
    /** Looked after, short breaks left out. */
    CARE;

    /** A level from a day on. */
    public record Step(LocalDate from, HelpLevel level) {}

    private record Held(HelpLevel level, Spell spell) {

        boolean isOn(LocalDate day, List<LocalDate> closings) {
            return !day.isBefore(spell.from())
                    && (spell.end() == null || day.isBefore(spell.end().date()))
                    && closings.stream().noneMatch(each -> each.isAfter(spell.from()) && !each.isAfter(day));
        }
    }

    /** Every change of level up to the as-of date, in order. Before the first one there is no case. */
    public static List<Step> of(Timeline timeline) {
        List<OpenPeriod> open = OpenPeriod.of(timeline);
        List<LocalDate> closings =
                open.stream().map(OpenPeriod::until).filter(Objects::nonNull).toList();
        List<Held> held = held(timeline);
        TreeSet<LocalDate> days = new TreeSet<>(closings);
        open.forEach(each -> days.add(each.from()));
        held.forEach(each -> {
            days.add(each.spell().from());
            days.add(each.spell().until(each.spell().from()));
        });
        timeline.of(EventType.LEGAL_STATUS_START).forEach(each -> days.add(each.date()));
        List<Step> steps = new ArrayList<>();
        HelpLevel last = CLOSED;
        for (LocalDate day : days.headSet(timeline.asOf(), true)) {
            HelpLevel level = on(timeline, day, open, held, closings);
            if (level != last) {
                steps.add(new Step(day, level));
                last = level;
            }
        }
        return steps;
    }

    private static List<Held> held(Timeline timeline) {
        return Stream.of(
                        all(NEED, timeline.spells(EventType.CIN_PLAN_START, EventType.CIN_PLAN_END, "plan")),
                        all(
                                NEED,
                                timeline.spells(
                                        EventType.ASSESSMENT_START, EventType.ASSESSMENT_AUTHORISED, "assessment")),
                        all(PROTECTION, timeline.protectionPlans(true)),
                        all(CARE, timeline.careSpells()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Held> all(HelpLevel level, List<Spell> spells) {
        return spells.stream().map(spell -> new Held(level, spell));
    }

    private static HelpLevel on(
            Timeline timeline, LocalDate day, List<OpenPeriod> open, List<Held> held, List<LocalDate> closings) {
        HelpLevel level = open.stream().anyMatch(each -> each.covers(day)) ? NEED : CLOSED;
        for (Held each : held) {
            boolean counts = each.level() != CARE || !isShortBreak(timeline, each.spell(), day);
            if (counts && each.level().compareTo(level) > 0 && each.isOn(day, closings)) {
                level = each.level();
            }
        }
        return level;
    }

    private static boolean isShortBreak(Timeline timeline, Spell care, LocalDate day) {
        @Nullable
        CaseEvent status = timeline.last(
                        EventType.LEGAL_STATUS_START,
                        each -> !each.date().isAfter(day) && !each.date().isBefore(care.from()))
                .orElse(null);
        return status != null && LegalStatus.isShortBreaks(status.attribute("code"));
    }
}
