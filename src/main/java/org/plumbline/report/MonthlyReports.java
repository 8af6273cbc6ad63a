package org.plumbline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.figures.DrawnRounds;
import org.plumbline.audit.figures.MonthOutcomes;
import org.plumbline.audit.figures.RoundFigures;
import org.plumbline.casefile.TeamWorkers;
import org.plumbline.report.book.Letterhead;
import org.plumbline.report.book.MonthWorkbook;
import org.plumbline.report.figure.Audience;
import org.plumbline.report.figure.LabelReader;
import org.plumbline.report.figure.MonthCompiler;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.report.figure.Suppression;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports of the months. Figures leave here as their audience may read them and not otherwise: whoever sits on the
 * subcommittee alone never gets the internal edition.
 */
@Service
public class MonthlyReports {

    static final String READERS = "hasAnyRole('QA_LEAD','SERVICE_HEAD','INDEPENDENT_AUDITOR','SUBCOMMITTEE_MEMBER')";
    static final String INSIDE = "hasAnyRole('QA_LEAD','SERVICE_HEAD','INDEPENDENT_AUDITOR')";

    private static final List<Role> INSIDERS = List.of(Role.QA_LEAD, Role.SERVICE_HEAD, Role.INDEPENDENT_AUDITOR);
    private static final int YEARS = 6;

    private final AuditOutcomes outcomes;
    private final TeamWorkers workers;
    private final LabelReader names;
    private final RulePacks packs;
    private final Letterhead letterhead;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    MonthlyReports(
            AuditOutcomes outcomes,
            TeamWorkers workers,
            LabelReader names,
            RulePacks packs,
            Letterhead letterhead,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.outcomes = outcomes;
        this.workers = workers;
        this.names = names;
        this.packs = packs;
        this.letterhead = letterhead;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the page of reports shows, read at once.
     *
     * @param month whose report is wanted; the latest that the person may read where it is absent
     * @param wanted the edition; whoever is not inside gets the subcommittee's
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public ReportsPage page(@Nullable YearMonth month, Audience wanted) {
        DrawnRounds drawn = outcomes.drawn();
        List<YearMonth> months = isInside() ? drawn.months(first(), now()) : drawn.published(first(), now());
        YearMonth chosen = month != null || months.isEmpty() ? month : months.getFirst();
        boolean inside = isInside() && wanted == Audience.INTERNAL;
        return new ReportsPage(
                months,
                chosen == null ? null : (inside ? inside(drawn, chosen) : outside(drawn, chosen)).orElse(null),
                drawn.closedBesideMonths());
    }

    /** What the subcommittee can read. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public PublishedReports published() {
        DrawnRounds drawn = outcomes.drawn();
        return new PublishedReports(drawn.published(first(), now()).stream().findFirst(), drawn.closedBesideMonths());
    }

    private YearMonth now() {
        return YearMonth.now(clock);
    }

    private YearMonth first() {
        return now().minusYears(YEARS);
    }

    /** The internal edition of a month; empty when no round was drawn in it. */
    private Optional<MonthFigures> inside(DrawnRounds drawn, YearMonth month) {
        return compiled(drawn, month, audit -> true);
    }

    /**
     * The subcommittee's edition, small numbers withheld, and of earlier months only those that are published; empty when
     * no round was drawn in the month, and for the subcommittee until it is published.
     */
    private Optional<MonthFigures> outside(DrawnRounds drawn, YearMonth month) {
        Set<YearMonth> published = Set.copyOf(drawn.published(first(month), month));
        if (!published.contains(month) && !isInside()) {
            return Optional.empty();
        }
        return compiled(
                        drawn,
                        month,
                        audit -> published.contains(audit.month())
                                || audit.month().equals(month))
                .map(all -> new Suppression(all.rules()).forSubcommittee(all));
    }

    /**
     * The internal edition as an Excel workbook. Its leaving is kept in the trail with the number of rows.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(INSIDE)
    @Transactional
    public byte[] workbook(YearMonth month) {
        return written(found(month, inside(outcomes.drawn(), month)));
    }

    /**
     * The subcommittee's edition as an Excel workbook, kept in the trail likewise.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(READERS)
    @Transactional
    public byte[] workbookForSubcommittee(YearMonth month) {
        return written(found(month, outside(outcomes.drawn(), month)));
    }

    /**
     * The internal edition to be written on paper; that it left is kept in the trail.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(INSIDE)
    @Transactional
    public MonthFigures paper(YearMonth month) {
        return onPaper(found(month, inside(outcomes.drawn(), month)));
    }

    /**
     * The subcommittee's edition to be written on paper, kept in the trail likewise.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(READERS)
    @Transactional
    public MonthFigures paperForSubcommittee(YearMonth month) {
        return onPaper(found(month, outside(outcomes.drawn(), month)));
    }

    private static MonthFigures found(YearMonth month, Optional<MonthFigures> figures) {
        return figures.orElseThrow(() -> new NotFoundForYou("report", month));
    }

    private MonthFigures onPaper(MonthFigures figures) {
        left(figures, "PDF");
        return figures;
    }

    private boolean isInside() {
        return isInside(current.require());
    }

    /** Whether somebody reads every number, and what is not published yet. */
    static boolean isInside(Actor actor) {
        return INSIDERS.stream().anyMatch(actor::has);
    }

    private static YearMonth first(YearMonth month) {
        return month.minusMonths(MonthCompiler.MONTHS - 1L);
    }

    private Optional<MonthFigures> compiled(DrawnRounds drawn, YearMonth month, Predicate<AuditOutcome> readable) {
        return outcomes.month(drawn, first(month), month).map(found -> compiled(found, readable));
    }

    private MonthFigures compiled(MonthOutcomes found, Predicate<AuditOutcome> readable) {
        RoundFigures round = found.round();
        List<AuditOutcome> audits = found.audits().stream().filter(readable).toList();
        ReportRules rules = ReportRules.of(packs.byId(round.packId()).parameters());
        return MonthCompiler.of(
                round,
                audits,
                workers.teamsOfFewer(rules.fewestWorkers(), round.month().atEndOfMonth()),
                names.of(round.packId(), audits),
                rules);
    }

    private byte[] written(MonthFigures figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int rows = MonthWorkbook.write(figures, letterhead.now(), bytes);
            left(figures, "Excel workbook, %d rows".formatted(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void left(MonthFigures figures, String what) {
        String edition = figures.audience().name().toLowerCase(Locale.UK);
        trail.record(
                TrailAction.REPORT_EXPORTED, "report " + figures.month(), "%s, %s edition".formatted(what, edition));
    }
}
