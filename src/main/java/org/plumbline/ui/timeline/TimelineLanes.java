package org.plumbline.ui.timeline;

import static org.plumbline.ui.timeline.TimelineMark.Look.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;
import org.plumbline.watch.flag.FlagSpell;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.ClockRun;
import org.plumbline.watch.timeline.ClockState;
import org.plumbline.watch.timeline.TimelineClock;
import org.plumbline.watch.timeline.TimelineSpell;

/** A child's timeline as rows of marks, from which both the picture and the table are made. */
final class TimelineLanes {

    static final String FLAGS = "Flags";
    static final String CLOCKS = "Clocks";
    static final String SPELLS = "Plans, placements and workers";
    static final String EVENTS = "Events";

    private final CaseTimeline timeline;
    private final LocalDate today;

    /** @param today a clock whose day has passed by then is said to have run out: no later day is known */
    TimelineLanes(CaseTimeline timeline, LocalDate today) {
        this.timeline = timeline;
        this.today = today;
    }

    /** The rows with something in the span. */
    List<TimelineLane> within(TimelineSpan span) {
        List<TimelineLane> lanes = new ArrayList<>();
        timeline.flags().forEach(flag -> lanes.add(lane(flag)));
        lanes.addAll(cleared());
        timeline.clocks().forEach(clock -> lanes.add(lane(clock)));
        spells().forEach((title, marks) -> lanes.add(new TimelineLane(SPELLS, title, "", marks)));
        events().forEach((part, marks) -> lanes.add(new TimelineLane(EVENTS, part.label(), "", marks)));
        return lanes.stream()
                .map(lane -> lane.within(span))
                .filter(lane -> !lane.marks().isEmpty())
                .toList();
    }

    /** The marks of all rows, the latest first. */
    static List<TimelineMark> marks(List<TimelineLane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .sorted(Comparator.comparing(TimelineMark::from).reversed())
                .toList();
    }

    private TimelineLane lane(Flag flag) {
        String severity = flag.severity().label();
        return new TimelineLane(
                FLAGS,
                flag.name(),
                severity + ", since " + Dates.day(flag.firstTrueOn()),
                List.of(new TimelineMark(
                        "Flag: " + flag.name() + ". " + flag.text(),
                        flag.pattern(),
                        flag.firstTrueOn(),
                        "open on " + Dates.day(timeline.asOf()),
                        null,
                        severity,
                        List.of(new TimelineMark.Part(FLAG, flag.firstTrueOn(), timeline.asOf())))));
    }

    /** A row for each pattern that cleared, once or more often. */
    private List<TimelineLane> cleared() {
        Map<String, List<FlagSpell>> byPattern = new LinkedHashMap<>();
        timeline.cleared().forEach(spell -> byPattern
                .computeIfAbsent(spell.pattern(), code -> new ArrayList<>())
                .add(spell));
        return byPattern.values().stream()
                .map(spells -> new TimelineLane(
                        FLAGS,
                        spells.getFirst().name(),
                        "Cleared " + Dates.day(spells.getFirst().clearedOn()),
                        spells.stream().map(TimelineLanes::mark).toList()))
                .toList();
    }

    private static TimelineMark mark(FlagSpell spell) {
        LocalDate to = Objects.requireNonNull(spell.clearedOn());
        return new TimelineMark(
                "Flag: " + spell.name(),
                spell.pattern(),
                spell.seenFrom(),
                Dates.day(to),
                null,
                spell.severity().label() + ", cleared",
                List.of(new TimelineMark.Part(CLEARED, spell.seenFrom(), to)));
    }

    private TimelineLane lane(TimelineClock clock) {
        return new TimelineLane(
                CLOCKS,
                clock.name(),
                clock.runs().stream()
                                .filter(ClockRun::running)
                                .max(Comparator.comparing(ClockRun::state).thenComparing(ClockRun::daysOver))
                                .map(run -> state(run) + ", due " + Dates.day(run.due()) + endOfData(run))
                                .orElse("")
                        + (clock.own() == null ? "" : " (council's own limit: " + clock.own() + ")"),
                clock.runs().stream().map(run -> mark(clock, run)).toList());
    }

    private String endOfData(ClockRun run) {
        return run.until().isBefore(timeline.asOf()) ? ", data up to " + Dates.day(run.until()) : "";
    }

    private TimelineMark mark(TimelineClock clock, ClockRun run) {
        List<TimelineMark.Part> parts = new ArrayList<>();
        LocalDate inTime = run.until().isAfter(run.due()) ? run.due() : run.until();
        parts.add(new TimelineMark.Part(
                run.state() == ClockState.RUNNING_OUT ? RUNNING_OUT : IN_TIME, run.from(), latest(run.from(), inTime)));
        if (run.state() == ClockState.OVER) {
            parts.add(new TimelineMark.Part(OVER, latest(run.from(), run.due()), run.until()));
        } else if (run.last().isAfter(run.until())) {
            parts.add(new TimelineMark.Part(AHEAD, run.until(), run.last()));
        }
        String to = run.stop() != null
                ? Dates.day(run.until())
                : (run.running() ? "not ended by " : "ended without it on ") + Dates.day(run.until());
        return new TimelineMark(
                "Clock: %s, from %s".formatted(clock.name(), run.start().type().within()),
                clock.timescale(),
                run.from(),
                to,
                run.due(),
                state(run),
                parts);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String notEnded() {
        return "not ended by " + Dates.day(timeline.asOf());
    }

    private String state(ClockRun run) {
        if (run.state() != ClockState.OVER) {
            return run.running() && run.due().isBefore(today)
                    ? "Ran out"
                    : run.state().label();
        }
        long days = run.daysOver();
        Severity severity = run.severity();
        return "Over by %s%s"
                .formatted(
                        EnglishNumbers.count(days, "day"),
                        severity == null ? "" : ", " + severity.label().toLowerCase(Locale.UK));
    }

    private Map<String, List<TimelineMark>> spells() {
        Map<String, List<TimelineMark>> lanes = new LinkedHashMap<>();
        for (TimelineSpell spell : timeline.spells()) {
            boolean worker = spell.kind() == TimelineSpell.Kind.WORKER;
            String lane = spell.kind().label() + (worker ? " " + spell.number() : "");
            CaseEvent start = spell.start();
            String details = start == null || worker ? "" : EventWords.details(start);
            String what = lane
                    + (details.isEmpty() ? "" : ": " + details)
                    + (worker && start == null ? ", by the monthly data" : "");
            LocalDate to = spell.to();
            lanes.computeIfAbsent(lane, title -> new ArrayList<>())
                    .add(new TimelineMark(
                            what,
                            "",
                            spell.from(),
                            to == null ? notEnded() : Dates.day(to),
                            null,
                            "",
                            List.of(new TimelineMark.Part(SPELL, spell.from(), to == null ? timeline.asOf() : to))));
        }
        return lanes;
    }

    private Map<EventPart, List<TimelineMark>> events() {
        Map<EventPart, List<TimelineMark>> lanes = new TreeMap<>();
        for (CaseEvent event : timeline.events()) {
            String details = EventWords.details(event);
            boolean unseen = event.type() == EventType.VISIT && "N".equals(event.attribute("seen"));
            lanes.computeIfAbsent(EventPart.of(event.type()), part -> new ArrayList<>())
                    .add(new TimelineMark(
                            event.type().label() + (details.isEmpty() ? "" : ": " + details),
                            "",
                            event.date(),
                            "",
                            null,
                            "",
                            List.of(new TimelineMark.Part(unseen ? UNSEEN : EVENT, event.date(), event.date()))));
        }
        return lanes;
    }
}
