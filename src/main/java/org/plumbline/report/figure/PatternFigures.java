package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.FlagOutcome;
import org.plumbline.finding.Severity;

/** Patterns by team over a year of random audits, and the flags of the month. Wrong data is left out. */
final class PatternFigures {

    private final Labels names;
    private final List<GradeRow> teams;
    private final Function<AuditOutcome, String> teamOf;

    PatternFigures(Labels names, List<GradeRow> teams, Function<AuditOutcome, String> teamOf) {
        this.names = names;
        this.teams = teams;
        this.teamOf = teamOf;
    }

    PatternTable table(List<AuditOutcome> year, List<AuditOutcome> month, String period) {
        Set<String> patterns = new TreeSet<>();
        year.forEach(a -> flags(a).forEach(f -> patterns.add(f.pattern())));
        List<PatternTable.Row> rows = patterns.stream()
                .map(p -> row(p, year))
                .sorted(Comparator.comparing(
                                (PatternTable.Row r) -> -r.all().cases().known())
                        .thenComparing(PatternTable.Row::pattern))
                .toList();
        return new PatternTable(
                "Drift and delay by team, " + period,
                teams.stream().map(GradeRow::label).toList(),
                teams.stream().map(t -> Count.of(ofTeam(t.code(), year).size())).toList(),
                rows,
                totals(month),
                false);
    }

    private PatternTable.Row row(String pattern, List<AuditOutcome> year) {
        List<PatternTable.Cell> cells =
                teams.stream().map(t -> cell(pattern, ofTeam(t.code(), year))).toList();
        return new PatternTable.Row(pattern, names.pattern(pattern), cells, cell(pattern, year));
    }

    private static PatternTable.Cell cell(String pattern, List<AuditOutcome> audits) {
        int cases = (int) audits.stream()
                .filter(a -> flags(a).stream().anyMatch(f -> f.pattern().equals(pattern)))
                .count();
        return new PatternTable.Cell(Count.of(cases), audits.isEmpty() ? null : 100.0 * cases / audits.size());
    }

    private List<AuditOutcome> ofTeam(String code, List<AuditOutcome> audits) {
        return audits.stream().filter(a -> teamOf.apply(a).equals(code)).toList();
    }

    private static List<PatternTable.FlagTotal> totals(List<AuditOutcome> month) {
        List<FlagOutcome> flags = month.stream().flatMap(a -> flags(a).stream()).toList();
        List<PatternTable.FlagTotal> totals = new ArrayList<>();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM)) {
            List<FlagOutcome> some =
                    flags.stream().filter(f -> f.severity() == severity).toList();
            int mitigated = (int) some.stream().filter(FlagOutcome::mitigated).count();
            totals.add(new PatternTable.FlagTotal(severity, Count.of(some.size()), Count.of(mitigated)));
        }
        return totals;
    }

    private static List<FlagOutcome> flags(AuditOutcome audit) {
        return Outcomes.of(audit).flags().stream().filter(f -> !f.dataError()).toList();
    }
}
