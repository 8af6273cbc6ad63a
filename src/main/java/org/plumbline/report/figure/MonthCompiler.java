package org.plumbline.report.figure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.RoundFigures;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.statistics.SampleSize;

/** Makes the figures of a month from the outcomes of two years. Pure; nothing is withheld yet. */
public final class MonthCompiler {

    /** Months of outcomes that a report reads, its own among them. */
    public static final int MONTHS = 24;

    private static final String FEW = "few";
    private static final int QUARTER = SampleSize.MONTHS_OF_A_QUARTER;
    private static final int YEAR = 12;

    private final RoundFigures round;
    private final Outcomes outcomes;
    private final Set<String> smallTeams;
    private final Labels names;
    private final ReportRules rules;
    private final YearMonth month;

    private MonthCompiler(
            RoundFigures round, List<AuditOutcome> outcomes, Set<String> fewWorkers, Labels names, ReportRules rules) {
        this.round = round;
        this.month = round.month();
        this.outcomes = new Outcomes(round.month(), outcomes);
        this.names = names;
        this.rules = rules;
        this.smallTeams = this.outcomes.random(rules.history(), 0).stream()
                .collect(groupingBy(AuditOutcome::team, counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() < rules.smallestTeam() || fewWorkers.contains(e.getKey()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** The figures of the round's month; teams of few workers are put together with those of few audits. */
    public static MonthFigures of(
            RoundFigures round, List<AuditOutcome> outcomes, Set<String> fewWorkers, Labels names, ReportRules rules) {
        return new MonthCompiler(round, outcomes, fewWorkers, names, rules).figures();
    }

    private MonthFigures figures() {
        Trend trend = trend();
        GradeTable teams = teams();
        return new MonthFigures(
                month,
                Audience.INTERNAL,
                names,
                sample(),
                measure(),
                distribution(),
                themes(),
                caseTypes(),
                teams,
                QuestionFigures.weakest(
                        outcomes.random(1, 0), names, rules.weakestQuestions(), rules.smallestDenominator()),
                new PatternFigures(names, teams.rows(), this::teamOf)
                        .table(
                                outcomes.random(rules.history(), 0),
                                outcomes.submitted(1, 0),
                                periodLabel(rules.history())),
                ContradictionTable.of(round.themes(), outcomes.submitted(1, 0), names, EnglishDates.month(month)),
                overrides(),
                trend,
                assurance(),
                outcomes.random(1, 0).stream().anyMatch(a -> Outcomes.of(a).provisional()),
                rules);
    }

    private Sample sample() {
        int quarter = outcomes.random(QUARTER, 0).size();
        Double margin = quarter == 0
                ? null
                : SampleSize.achievedMargin(
                        Math.min(quarter, round.frameSize()), Math.max(round.frameSize(), 1), rules.z());
        return new Sample(
                round.frameDate(),
                round.frameSize(),
                round.frameSha256(),
                round.seed(),
                round.packId(),
                names.packStanding(),
                round.themes().stream().map(names::theme).toList(),
                outcomes.tasks(SampleStream.RANDOM),
                outcomes.tasks(SampleStream.TARGETED),
                round.closed(),
                margin,
                round.notes());
    }

    private Measure measure() {
        Share now = Outcomes.goodOrBetter(outcomes.random(1, 0));
        Share previous = Outcomes.goodOrBetter(outcomes.random(1, 1));
        Share quarter = Outcomes.goodOrBetter(outcomes.random(QUARTER, 0));
        Share before = Outcomes.goodOrBetter(outcomes.random(QUARTER, QUARTER));
        return new Measure(
                now,
                rules.target(),
                previous,
                Change.between(previous, now),
                quarter,
                before,
                Change.between(before, quarter),
                Outcomes.goodOrBetter(outcomes.random(rules.history(), 0)));
    }

    private GradeTable distribution() {
        List<GradeRow> rows = List.of(
                GradeRow.of("month", EnglishDates.month(month), Outcomes.grades(outcomes.random(1, 0))),
                GradeRow.of(
                        "quarter",
                        "Rolling quarter, " + periodLabel(QUARTER),
                        Outcomes.grades(outcomes.random(QUARTER, 0))),
                GradeRow.of(
                        "year-ago",
                        "Same quarter a year ago, " + Wording.period(month.minusMonths(YEAR), QUARTER),
                        Outcomes.grades(outcomes.random(QUARTER, YEAR))));
        return new GradeTable("Grades of the random sample", rows, null, "");
    }

    private GradeTable themes() {
        List<GradeRow> rows = round.themes().stream()
                .map(theme -> GradeRow.of(theme, names.theme(theme), Outcomes.themeGrades(theme, outcomes.random(1, 0)))
                        .comparedWith(
                                GradeRow.of(theme, theme, Outcomes.themeGrades(theme, outcomes.random(QUARTER, 1)))
                                        .goodOrBetter()))
                .toList();
        return new GradeTable(
                "By theme, " + EnglishDates.month(month), rows, null, Wording.period(month.minusMonths(1), QUARTER));
    }

    private GradeTable caseTypes() {
        Map<CaseType, List<AuditOutcome>> byType =
                new TreeMap<>(outcomes.random(rules.history(), 0).stream().collect(groupingBy(AuditOutcome::caseType)));
        List<GradeRow> rows = byType.entrySet().stream()
                .map(e -> GradeRow.of(e.getKey().name(), e.getKey().label(), Outcomes.grades(e.getValue())))
                .toList();
        return new GradeTable(
                "By case type, " + periodLabel(rules.history()), rows, allOfHistory("All case types"), "");
    }

    private GradeTable teams() {
        List<GradeRow> rows =
                outcomes.random(rules.history(), 0).stream().collect(groupingBy(this::teamOf)).entrySet().stream()
                        .map(e -> GradeRow.of(e.getKey(), teamName(e.getKey()), Outcomes.grades(e.getValue())))
                        .sorted(Comparator.comparing((GradeRow r) -> r.code().equals(FEW))
                                .thenComparing(GradeRow::label))
                        .toList();
        return new GradeTable("By team, " + periodLabel(rules.history()), rows, allOfHistory("All teams"), "");
    }

    private GradeRow allOfHistory(String label) {
        return GradeRow.of("all", label, Outcomes.grades(outcomes.random(rules.history(), 0)));
    }

    private String teamName(String code) {
        return code.equals(FEW)
                ? "Teams with fewer than " + rules.smallestTeam() + " audits or " + rules.fewestWorkers()
                        + " workers, together"
                : names.team(code);
    }

    private String teamOf(AuditOutcome audit) {
        return smallTeams.contains(audit.team()) ? FEW : audit.team();
    }

    private Overrides overrides() {
        Overrides.Overridden quarter = overridden(outcomes.submitted(QUARTER, 0));
        return new Overrides(
                overridden(outcomes.submitted(1, 0)),
                quarter,
                quarter.share().shown() && quarter.share().known().value() > rules.overrideReview());
    }

    private static Overrides.Overridden overridden(List<AuditOutcome> audits) {
        int number =
                (int) audits.stream().filter(o -> Outcomes.of(o).overridden()).count();
        return Overrides.Overridden.of(number, audits.size());
    }

    /** Months without a graded audit are left out. */
    private Trend trend() {
        List<YearMonth> months = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            Share share = Outcomes.goodOrBetter(outcomes.random(1, back));
            if (share.shown()) {
                months.add(month.minusMonths(back));
                shares.add(share);
            }
        }
        return Trend.of(months, shares, rules.control());
    }

    /** Of all audits of the month: a risk waits for no sign-off. */
    private Assurance assurance() {
        List<AuditOutcome> month = outcomes.assigned(1, 0);
        return Assurance.of(
                (int) month.stream().filter(AuditOutcome::immediateRisk).count(),
                month.stream().flatMap(audit -> audit.alerts().stream()).toList(),
                rules.acknowledgeWithin());
    }

    private String periodLabel(int length) {
        return Wording.period(month, length);
    }
}
