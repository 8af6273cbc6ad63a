package org.plumbline.watch.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.WorkerSightings;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.council.OwnLimits;
import org.plumbline.drift.CaseRefused;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.clock.ClockName;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.rulebook.TimescaleUnit;
import org.plumbline.timeline.DoubledRecord;
import org.plumbline.watch.flag.FlagSpells;
import org.plumbline.watch.sweep.CouncilData;
import org.plumbline.watch.sweep.CouncilRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the timeline of a case, for the product's own work and for services that have checked by a policy of their own that
 * the person may see the case. No role is asked for here; screens read through {@link CaseTimelines}.
 */
@Component
@Transactional(readOnly = true)
public class TimelineReader {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineReader.class);

    private static final Comparator<TimelineClock> WORST_FIRST = Comparator.comparing(TimelineClock::now)
            .reversed()
            .thenComparing(clock -> Integer.parseInt(clock.timescale().replaceAll("\\D", "")))
            .thenComparing(TimelineClock::timescale);

    private final WorkerSightings sightings;
    private final CouncilRules rules;
    private final CouncilData cover;
    private final FlagSpells flagSpells;
    private final ClockNames names;
    private final List<TimescaleLimit> timescales;
    private final Set<String> counts;
    private final int ahead;

    TimelineReader(
            WorkerSightings sightings, CouncilRules rules, CouncilData cover, FlagSpells flagSpells, RulePacks packs) {
        this.sightings = sightings;
        this.rules = rules;
        this.cover = cover;
        this.flagSpells = flagSpells;
        RulePack pack = packs.current();
        names = new ClockNames(pack);
        timescales = pack.timescales();
        counts = timescales.stream()
                .filter(row -> row.unit() == TimescaleUnit.COUNT)
                .map(TimescaleLimit::step)
                .collect(Collectors.toSet());
        ahead = pack.parameters().whole("drift.sweep.watch-ahead");
    }

    /** The timeline of a case as of a day. */
    public CaseTimeline of(CaseHistory history, LocalDate asOf) {
        DriftRules now = rules.now();
        try {
            return of(history, now, now.findings(history, asOf, cover.now().of(history)));
        } catch (CaseRefused e) {
            LOG.warn("{}", e.sentence());
            return new CaseTimeline(
                    history.caseId(),
                    asOf,
                    known(history, asOf),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Delay.of(List.of(), history.birthMonth(), asOf),
                    List.of(),
                    new CaseTimeline.Refused(e.event().orElse(null)),
                    0);
        }
    }

    private static List<CaseEvent> known(CaseHistory history, LocalDate asOf) {
        return history.events().stream()
                .filter(event -> !event.date().isAfter(asOf))
                .toList();
    }

    private CaseTimeline of(CaseHistory history, DriftRules now, DriftFindings findings) {
        String caseId = history.caseId();
        LocalDate asOf = findings.asOf();
        WorkingDays workingDays = now.standards().days();
        List<TimelineClock> clocks =
                clocks(findings, workingDays, now.standards().limits());
        return new CaseTimeline(
                caseId,
                asOf,
                known(history, asOf),
                clocks,
                new TimelineSpells(history, asOf, workingDays).all(sightings.of(caseId, asOf)),
                findings.flags().stream()
                        .filter(flag -> !flag.suppressed())
                        .sorted(Comparator.comparing(Flag::severity).reversed().thenComparing(Flag::firstTrueOn))
                        .toList(),
                flagSpells.of(caseId).stream()
                        .filter(spell ->
                                spell.clearedOn() != null && !spell.clearedOn().isAfter(asOf))
                        .toList(),
                Delay.of(clocks.stream().flatMap(clock -> clock.runs().stream()).toList(), history.birthMonth(), asOf),
                now.doubled(history, asOf).stream().map(DoubledRecord::sentence).toList(),
                null,
                (int) findings.notEvaluable().stream()
                        .filter(each -> each.code().startsWith("T"))
                        .count());
    }

    private List<TimelineClock> clocks(DriftFindings findings, WorkingDays workingDays, OwnLimits own) {
        Map<String, List<ClockRun>> runs = findings.timescales().stream()
                .filter(result -> !counts.contains(result.timescale()))
                .collect(Collectors.groupingBy(
                        TimescaleResult::timescale,
                        TreeMap::new,
                        Collectors.mapping(
                                result -> run(result, findings.isRunning(result), workingDays), Collectors.toList())));
        return runs.entrySet().stream()
                .map(entry -> {
                    ClockName name = names.of(entry.getKey());
                    return new TimelineClock(
                            entry.getKey(),
                            name.name(),
                            name.step(),
                            own(own, entry.getKey(), findings.asOf()),
                            entry.getValue());
                })
                .sorted(WORST_FIRST)
                .toList();
    }

    /** The limits of the timescale and its variants that the council has set otherwise than the pack. */
    private @Nullable String own(OwnLimits own, String timescale, LocalDate asOf) {
        String words = timescales.stream()
                .filter(row -> row.step().equals(timescale) && own.on(row, asOf) != row.limit())
                .map(row -> row.unit().words(own.on(row, asOf)))
                .distinct()
                .collect(Collectors.joining(" or "));
        return words.isEmpty() ? null : words;
    }

    private ClockRun run(TimescaleResult result, boolean running, WorkingDays workingDays) {
        boolean soon = running && !result.due().isAfter(workingDays.add(result.until(), ahead));
        boolean over = result.late() && result.until().isAfter(result.due());
        return new ClockRun(
                result.from(),
                result.to(),
                result.due(),
                result.until(),
                running,
                over ? ClockState.OVER : soon ? ClockState.RUNNING_OUT : ClockState.IN_TIME,
                over ? result.severity() : null);
    }
}
