package org.plumbline.ui.casefile;

import static org.plumbline.ui.casefile.LineMark.Look.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.ChildLine;
import org.plumbline.drift.ClockLine;
import org.plumbline.drift.ClockRun;
import org.plumbline.drift.ClockState;
import org.plumbline.drift.Flag;
import org.plumbline.drift.FlagSpell;
import org.plumbline.drift.LineSpell;
import org.plumbline.drift.Severity;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;

/** A child's line as rows of marks, from which both the picture and the table are made. */
final class LineLanes {

    static final String FLAGS = "Flags";
    static final String CLOCKS = "Clocks";
    static final String SPELLS = "Plans, placements and workers";
    static final String EVENTS = "Events";
    private static final String GOES_ON = "goes on";

    private final ChildLine line;

    LineLanes(ChildLine line) {
        this.line = line;
    }

    /** The rows with something in the span. */
    List<LineLane> within(LineSpan span) {
        List<LineLane> lanes = new ArrayList<>();
        line.flags().forEach(flag -> lanes.add(lane(flag)));
        lanes.addAll(cleared());
        line.clocks().forEach(clock -> lanes.add(lane(clock)));
        spells().forEach((title, marks) -> lanes.add(new LineLane(SPELLS, title, "", marks)));
        events().forEach((part, marks) -> lanes.add(new LineLane(EVENTS, part.label(), "", marks)));
        return lanes.stream()
                .map(lane -> lane.within(span))
                .filter(lane -> !lane.marks().isEmpty())
                .toList();
    }

    /** The marks of all rows, the latest first. */
    static List<LineMark> marks(List<LineLane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .sorted(Comparator.comparing(LineMark::from).reversed())
                .toList();
    }

    private LineLane lane(Flag flag) {
        String severity = flag.severity().label();
        return new LineLane(
                FLAGS,
                flag.name(),
                severity + ", since " + Dates.day(flag.firstTrueOn()),
                List.of(new LineMark(
                        "Flag: " + flag.name() + " (" + flag.pattern() + "). " + flag.text(),
                        flag.firstTrueOn(),
                        "stands",
                        null,
                        severity,
                        List.of(new LineMark.Part(FLAG, flag.firstTrueOn(), line.asOf())))));
    }

    /** A row for each pattern that cleared, once or more often. */
    private List<LineLane> cleared() {
        Map<String, List<FlagSpell>> byPattern = new LinkedHashMap<>();
        line.cleared().forEach(spell -> byPattern
                .computeIfAbsent(spell.pattern(), code -> new ArrayList<>())
                .add(spell));
        return byPattern.values().stream()
                .map(spells -> new LineLane(
                        FLAGS,
                        spells.getFirst().name(),
                        "Cleared " + Dates.day(spells.getFirst().clearedOn()),
                        spells.stream().map(LineLanes::mark).toList()))
                .toList();
    }

    private static LineMark mark(FlagSpell spell) {
        LocalDate to = Objects.requireNonNull(spell.clearedOn());
        return new LineMark(
                "Flag: " + spell.name() + " (" + spell.pattern() + ")",
                spell.seenFrom(),
                Dates.day(to),
                null,
                spell.severity().label() + ", cleared",
                List.of(new LineMark.Part(CLEARED, spell.seenFrom(), to)));
    }

    private static LineLane lane(ClockLine clock) {
        return new LineLane(
                CLOCKS,
                clock.name(),
                clock.runs().stream()
                                .filter(ClockRun::running)
                                .max(Comparator.comparing(ClockRun::state).thenComparing(ClockRun::daysOver))
                                .map(run -> state(run) + ", due " + Dates.day(run.due()))
                                .orElse("")
                        + (clock.own() == null ? "" : " (council's own limit: " + clock.own() + ")"),
                clock.runs().stream().map(run -> mark(clock, run)).toList());
    }

    private static LineMark mark(ClockLine clock, ClockRun run) {
        List<LineMark.Part> parts = new ArrayList<>();
        LocalDate inTime = run.until().isAfter(run.due()) ? run.due() : run.until();
        parts.add(new LineMark.Part(
                run.state() == ClockState.RUNNING_OUT ? RUNNING_OUT : IN_TIME, run.from(), latest(run.from(), inTime)));
        if (run.state() == ClockState.OVER) {
            parts.add(new LineMark.Part(OVER, latest(run.from(), run.due()), run.until()));
        } else if (run.last().isAfter(run.until())) {
            parts.add(new LineMark.Part(AHEAD, run.until(), run.last()));
        }
        String to = run.stop() != null
                ? Dates.day(run.until())
                : run.running() ? GOES_ON : "ended without it on " + Dates.day(run.until());
        return new LineMark(
                "Clock: %s (%s), from %s"
                        .formatted(
                                clock.name(),
                                clock.timescale(),
                                EventWords.type(run.start().type()).toLowerCase(Locale.UK)),
                run.from(),
                to,
                run.due(),
                state(run),
                parts);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String state(ClockRun run) {
        if (run.state() != ClockState.OVER) {
            return run.state().label();
        }
        long days = run.daysOver();
        Severity severity = run.severity();
        return "Over by %d %s%s"
                .formatted(
                        days,
                        days == 1 ? "day" : "days",
                        severity == null ? "" : ", " + severity.label().toLowerCase(Locale.UK));
    }

    private Map<String, List<LineMark>> spells() {
        Map<String, List<LineMark>> lanes = new LinkedHashMap<>();
        for (LineSpell spell : line.spells()) {
            boolean worker = spell.kind() == LineSpell.Kind.WORKER;
            String lane = spell.kind().label() + (worker ? " " + spell.number() : "");
            CaseEvent start = spell.start();
            String details = start == null || worker ? "" : EventWords.details(start);
            String what = lane
                    + (details.isEmpty() ? "" : ": " + details)
                    + (worker && start == null ? ", by the monthly data" : "");
            LocalDate to = spell.to();
            lanes.computeIfAbsent(lane, title -> new ArrayList<>())
                    .add(new LineMark(
                            what,
                            spell.from(),
                            to == null ? GOES_ON : Dates.day(to),
                            null,
                            "",
                            List.of(new LineMark.Part(SPELL, spell.from(), to == null ? line.asOf() : to))));
        }
        return lanes;
    }

    private Map<EventPart, List<LineMark>> events() {
        Map<EventPart, List<LineMark>> lanes = new TreeMap<>();
        for (CaseEvent event : line.events()) {
            String details = EventWords.details(event);
            boolean unseen = event.type() == EventType.VISIT && "N".equals(event.attribute("seen"));
            lanes.computeIfAbsent(EventPart.of(event.type()), part -> new ArrayList<>())
                    .add(new LineMark(
                            EventWords.type(event.type()) + (details.isEmpty() ? "" : ": " + details),
                            event.date(),
                            "",
                            null,
                            "",
                            List.of(new LineMark.Part(unseen ? UNSEEN : EVENT, event.date(), event.date()))));
        }
        return lanes;
    }
}
