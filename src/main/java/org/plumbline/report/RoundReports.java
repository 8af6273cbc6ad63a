package org.plumbline.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.figures.RoundOutcomes;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.TeamWorkers;
import org.plumbline.report.figure.Audience;
import org.plumbline.report.figure.Count;
import org.plumbline.report.figure.GradeRow;
import org.plumbline.report.figure.GradeTable;
import org.plumbline.report.figure.LabelReader;
import org.plumbline.report.figure.Labels;
import org.plumbline.report.figure.Outcomes;
import org.plumbline.report.figure.QuestionFigures;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.report.figure.RoundReport;
import org.plumbline.report.figure.Sample;
import org.plumbline.report.figure.Share;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of one round: of a theme, of a census, or of the month's round by itself. */
@Service
public class RoundReports {

    private final AuditOutcomes outcomes;
    private final TeamWorkers workers;
    private final LabelReader names;
    private final RulePacks packs;
    private final CurrentActor current;
    private final Trail trail;

    RoundReports(
            AuditOutcomes outcomes,
            TeamWorkers workers,
            LabelReader names,
            RulePacks packs,
            CurrentActor current,
            Trail trail) {
        this.outcomes = outcomes;
        this.workers = workers;
        this.names = names;
        this.packs = packs;
        this.current = current;
        this.trail = trail;
    }

    /**
     * The figures of a round without its targeted audits; those of a theme from the audits in which it was asked. Whoever is
     * not inside gets the subcommittee's edition, small numbers withheld, of closed rounds alone.
     *
     * @throws NotFoundForYou when there is no such round, it is not drawn yet, or the person may not read of it yet
     */
    @PreAuthorize(MonthlyReports.READERS)
    @Transactional(readOnly = true)
    public RoundReport figures(UUID roundId) {
        RoundOutcomes round = outcomes.ofRound(roundId);
        if (MonthlyReports.isInside(current.require())) {
            return compiled(round);
        }
        if (!round.figures().closed()) {
            throw new NotFoundForYou("round", roundId);
        }
        return compiled(round).forSubcommittee(rules(round));
    }

    /**
     * The same to be written on paper; that it left is kept in the trail.
     *
     * @throws NotFoundForYou likewise
     */
    @PreAuthorize(MonthlyReports.READERS)
    @Transactional
    public RoundReport paper(UUID roundId) {
        RoundReport report = figures(roundId);
        trail.record(
                TrailAction.REPORT_EXPORTED,
                "report " + report.title(),
                "PDF, %s edition".formatted(report.audience().name().toLowerCase(Locale.UK)));
        return report;
    }

    private ReportRules rules(RoundOutcomes round) {
        return ReportRules.of(packs.byId(round.figures().packId()).parameters());
    }

    private RoundReport compiled(RoundOutcomes round) {
        String packId = round.figures().packId();
        ReportRules rules = rules(round);
        Labels words = names.of(packId, round.audits());
        List<AuditOutcome> audits = round.audits().stream()
                .filter(one -> one.stream() != SampleStream.TARGETED)
                .toList();
        List<AuditOutcome> done =
                audits.stream().filter(AuditOutcome::submitted).toList();
        boolean census = round.kind() == RoundKind.CENSUS;
        GradeTable themes = themes(round, done, words);
        GradeTable teams = teams(done, round.figures().frameDate(), words, rules);
        Share better = Outcomes.goodOrBetter(done);
        return new RoundReport(
                round.roundId(),
                Audience.INTERNAL,
                round.kind(),
                round.title(),
                round.figures().frameDate(),
                words,
                round.figures().closed(),
                new Sample.Tasks(done.size(), audits.size()),
                census ? better.counted() : better,
                Count.of(Outcomes.belowThemes(done)),
                census ? themes.counted() : themes,
                census ? teams.counted() : teams,
                QuestionFigures.weakest(done, words, rules.weakestQuestions(), 1).stream()
                        .map(question -> census ? question.counted() : question)
                        .toList(),
                Count.of((int) done.stream().filter(AuditOutcome::immediateRisk).count()),
                round.figures().notes(),
                rules.target());
    }

    private static GradeTable themes(RoundOutcomes round, List<AuditOutcome> done, Labels words) {
        return new GradeTable(
                "By theme, audits in which it was asked",
                round.figures().themes().stream()
                        .map(theme -> GradeRow.of(theme, words.theme(theme), Outcomes.themeGrades(theme, done)))
                        .toList(),
                null,
                "");
    }

    private GradeTable teams(List<AuditOutcome> done, LocalDate day, Labels words, ReportRules rules) {
        Set<String> fewWorkers = workers.teamsOfFewer(rules.fewestWorkers(), day);
        String together = "Teams with fewer than " + rules.fewestWorkers() + " workers, together";
        List<GradeRow> rows = new TreeMap<>(done.stream()
                        .collect(
                                groupingBy(one -> fewWorkers.contains(one.team()) ? together : words.team(one.team()))))
                .entrySet().stream()
                        .map(each -> GradeRow.of(each.getKey(), each.getKey(), Outcomes.grades(each.getValue())))
                        .toList();
        return new GradeTable(
                "By team, audits signed off", rows, GradeRow.of("all", "All teams", Outcomes.grades(done)), "");
    }
}
