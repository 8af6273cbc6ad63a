package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.statistics.Fraction;

/** The findings of a month. */
record FindingRows(PastAudits audits, YearMonth month, FigureRules rules) {

    List<FigureRow> rows(TeamsOfYear teams) {
        List<FigureRow> rows = new ArrayList<>();
        List<PastAudit> random = audits.random(Period.month(month));
        GradeTally all = GradeTally.of(PastAudits.overall(random));
        rows.add(row(FigureRow.ALL, all.share().map(share -> Finding.ofAll(share, all.inadequate(), rules))));
        for (String theme : audits.themes()) {
            rows.add(row(
                    "THEME:" + theme,
                    GradeTally.of(PastAudits.ofTheme(random, theme))
                            .share()
                            .map(share -> Finding.ofTheme(share, rules))));
        }
        riskIn(month, teams).stream()
                .filter(riskIn(month.minusMonths(1), teams)::contains)
                .sorted(Comparator.comparing((String team) -> team.equals(FigureRow.FEW))
                        .thenComparing(PastAudits::byLetters))
                .forEach(team -> rows.add(row("RISK:" + team, Optional.of(Finding.PRIORITY))));
        patterns(random).forEach(rows::add);
        return rows;
    }

    private Set<String> riskIn(YearMonth of, TeamsOfYear teams) {
        return audits.both(Period.month(of)).stream()
                .filter(PastAudit::risk)
                .map(each -> teams.named(each.team()))
                .collect(Collectors.toSet());
    }

    private List<FigureRow> patterns(List<PastAudit> random) {
        List<PastAudit> both = audits.both(Period.month(month));
        List<FigureRow> rows = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        both.forEach(each -> ids.addAll(each.patterns().found()));
        for (String id : ids) {
            long critical = both.stream()
                    .filter(each -> each.patterns().critical().contains(id))
                    .count();
            long found = random.stream()
                    .filter(each -> each.patterns().found().contains(id))
                    .count();
            if (critical >= rules.findings().criticalCases()) {
                rows.add(row("PATTERN:" + id, Optional.of(Finding.PRIORITY)));
            } else if (found > 0
                    && Fraction.of(found, random.size())
                                    .compareTo(rules.findings().pattern())
                            >= 0) {
                rows.add(row("PATTERN:" + id, Optional.of(Finding.DEVELOPMENT)));
            }
        }
        return rows;
    }

    private FigureRow row(String item, Optional<Finding> finding) {
        RowValues values = new RowValues();
        finding.ifPresentOrElse(
                found -> values.word(FigureMeasure.FINDING, found),
                () -> values.sign(FigureMeasure.FINDING, Sign.NOT_APPLICABLE));
        return values.row(FigureBlock.FINDINGS, item, Period.month(month));
    }
}
