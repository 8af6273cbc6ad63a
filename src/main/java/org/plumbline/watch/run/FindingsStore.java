package org.plumbline.watch.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.council.CouncilStandards;
import org.plumbline.council.Standards;
import org.plumbline.database.Rows;
import org.plumbline.drift.CaseRefused;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.drift.clock.Limits;
import org.plumbline.finding.DriftFindings;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.watch.SeverityColumn;
import org.plumbline.watch.flag.FlagSpells;
import org.plumbline.watch.flag.FlagTable;
import org.plumbline.watch.list.RunningClock;
import org.plumbline.watch.list.WatchListPicker;
import org.plumbline.watch.list.WatchedCase;
import org.plumbline.watch.step.MeasuredStep;
import org.plumbline.watch.step.StepMeasurer;
import org.plumbline.watch.sweep.CouncilCover;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out a page of cases and stores what was found: flags with their past, clocks, steps and the watch list. */
@Component
public class FindingsStore {

    private final FlagTable flags;
    private final FlagSpells spells;
    private final ClockNames names;
    private final int ahead;
    private final Set<String> always;
    private final StepMeasurer steps;
    private final CaseRows<RunningClock> clockRows;
    private final CaseRows<MeasuredStep> stepRows;
    private final CaseRows<WatchedCase> watchRows;

    FindingsStore(
            FlagTable flags,
            FlagSpells spells,
            RulePacks packs,
            CouncilStandards standards,
            JdbcClient jdbc,
            JdbcOperations batches) {
        this.flags = flags;
        this.spells = spells;
        RulePack pack = packs.current();
        Parameters parameters = pack.parameters();
        names = new ClockNames(pack);
        ahead = parameters.whole("drift.sweep.watch-ahead");
        always = ids(parameters, "drift.sweep.awaiting");
        steps = new StepMeasurer(
                ids(parameters, "drift.sweep.measured"), new Limits(pack, Standards.ofPack(standards.england())));
        clockRows = new CaseRows<>(
                jdbc,
                batches,
                "running_clock",
                List.of("item", "timescale", "began_on", "due_on", "severity"),
                "case_id, item",
                FindingsStore::clock,
                FindingsStore::clocks);
        stepRows = new CaseRows<>(
                jdbc,
                batches,
                "measured_step",
                List.of("item", "measure", "taken_on", "days", "in_time"),
                "case_id, item",
                FindingsStore::step,
                FindingsStore::steps);
        watchRows = new CaseRows<>(
                jdbc,
                batches,
                "watched_case",
                List.of("worst", "since", "flags", "late", "soon", "next_due", "code", "reason", "step"),
                "case_id",
                FindingsStore::watched,
                FindingsStore::watched);
    }

    /**
     * Replaces what is stored of the cases on the date, in the caller's transaction.
     *
     * @param rules the same for every page of a sweep, whatever the council decides meanwhile
     * @param page the ids, those included that exist no longer
     * @param cover what the data holds, team by team
     * @return the cases that could not be judged; what is stored of them stays
     */
    List<CaseRefused> keep(
            DriftRules rules, List<String> page, List<CaseHistory> histories, LocalDate asOf, CouncilCover cover) {
        List<String> caseIds = new ArrayList<>(page);
        List<CaseRefused> refused = new ArrayList<>();
        WatchListPicker watching = new WatchListPicker(names, rules.standards().days(), ahead, always);
        List<DriftFindings> found = new ArrayList<>();
        Map<String, List<RunningClock>> clocks = new HashMap<>();
        Map<String, List<MeasuredStep>> taken = new HashMap<>();
        Map<String, List<WatchedCase>> watched = new HashMap<>();
        for (CaseHistory history : histories) {
            try {
                DriftFindings findings = rules.findings(history, asOf, cover.of(history));
                List<RunningClock> running = watching.clocks(history, findings);
                taken.put(history.caseId(), steps.of(history, findings));
                found.add(findings);
                clocks.put(history.caseId(), running);
                watching.row(findings, running).ifPresent(row -> watched.put(history.caseId(), List.of(row)));
            } catch (CaseRefused e) {
                refused.add(e);
                caseIds.remove(e.caseId());
            }
        }
        flags.replace(caseIds, found, rules.packId());
        spells.keep(caseIds, found, asOf);
        clockRows.replace(caseIds, clocks);
        stepRows.replace(caseIds, taken);
        watchRows.replace(caseIds, watched);
        return refused;
    }

    private static Set<String> ids(Parameters parameters, String name) {
        return Set.of(parameters.text(name).split(" +"));
    }

    private static RunningClock clock(ResultSet row, int n) throws SQLException {
        return new RunningClock(
                row.getString("timescale"),
                Rows.date(row, "began_on"),
                Rows.date(row, "due_on"),
                SeverityColumn.orNone(row, "severity"));
    }

    private static List<@Nullable Object[]> clocks(String caseId, List<RunningClock> clocks) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RunningClock clock : clocks) {
            rows.add(new Object[] {
                caseId,
                rows.size(),
                clock.timescale(),
                clock.began(),
                clock.due(),
                SeverityColumn.stored(clock.severity())
            });
        }
        return rows;
    }

    private static MeasuredStep step(ResultSet row, int n) throws SQLException {
        return new MeasuredStep(
                row.getString("measure"),
                Rows.date(row, "taken_on"),
                Rows.number(row, "days"),
                row.getBoolean("in_time"));
    }

    private static List<@Nullable Object[]> steps(String caseId, List<MeasuredStep> steps) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (MeasuredStep step : steps) {
            rows.add(new Object[] {caseId, rows.size(), step.measure(), step.takenOn(), step.days(), step.inTime()});
        }
        return rows;
    }

    private static WatchedCase watched(ResultSet row, int n) throws SQLException {
        return new WatchedCase(
                SeverityColumn.orNone(row, "worst"),
                Rows.date(row, "since"),
                Rows.number(row, "flags"),
                Rows.number(row, "late"),
                Rows.number(row, "soon"),
                Rows.dateOrNone(row, "next_due"),
                row.getString("code"),
                row.getString("reason"),
                row.getString("step"));
    }

    private static List<@Nullable Object[]> watched(String caseId, List<WatchedCase> rows) {
        return rows.stream()
                .map(row -> new @Nullable Object[] {
                    caseId,
                    SeverityColumn.stored(row.worst()),
                    row.since(),
                    row.flags(),
                    row.late(),
                    row.soon(),
                    row.nextDue(),
                    row.code(),
                    row.reason(),
                    row.step()
                })
                .toList();
    }
}
