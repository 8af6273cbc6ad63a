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
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.figures.RoundFigures;
import org.plumbline.casefile.TeamWorkers;
import org.plumbline.report.book.Letterhead;
import org.plumbline.report.book.MonthWorkbook;
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

    /** The months whose reports the person may read, latest first: those that are published, inside those drawn too. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<YearMonth> months() {
        YearMonth now = YearMonth.now(clock);
        YearMonth first = now.minusYears(YEARS);
        return isInside() ? outcomes.drawnMonths(first, now) : outcomes.publishedMonths(first, now);
    }

    /** The latest month that the subcommittee can read. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<YearMonth> lastPublished() {
        YearMonth now = YearMonth.now(clock);
        return outcomes.publishedMonths(now.minusYears(YEARS), now).stream().findFirst();
    }

    /** The internal edition of a month; empty when no round was drawn in it. */
    @PreAuthorize(INSIDE)
    @Transactional(readOnly = true)
    public Optional<MonthFigures> figures(YearMonth month) {
        return compiled(month, audit -> true);
    }

    /**
     * The subcommittee's edition, small numbers withheld, and of earlier months only those that are published; empty when
     * no round was drawn in the month, and for the subcommittee until it is published.
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<MonthFigures> figuresForSubcommittee(YearMonth month) {
        Set<YearMonth> published = Set.copyOf(outcomes.publishedMonths(first(month), month));
        if (!published.contains(month) && !isInside()) {
            return Optional.empty();
        }
        return compiled(
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
        return written(figures(month).orElseThrow(() -> new NotFoundForYou("report", month)));
    }

    /**
     * The subcommittee's edition as an Excel workbook, kept in the trail likewise.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(READERS)
    @Transactional
    public byte[] workbookForSubcommittee(YearMonth month) {
        return written(figuresForSubcommittee(month).orElseThrow(() -> new NotFoundForYou("report", month)));
    }

    /**
     * The internal edition to be written on paper; that it left is kept in the trail.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(INSIDE)
    @Transactional
    public MonthFigures paper(YearMonth month) {
        return onPaper(figures(month).orElseThrow(() -> new NotFoundForYou("report", month)));
    }

    /**
     * The subcommittee's edition to be written on paper, kept in the trail likewise.
     *
     * @throws NotFoundForYou when no round was drawn in the month
     */
    @PreAuthorize(READERS)
    @Transactional
    public MonthFigures paperForSubcommittee(YearMonth month) {
        return onPaper(figuresForSubcommittee(month).orElseThrow(() -> new NotFoundForYou("report", month)));
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

    private Optional<MonthFigures> compiled(YearMonth month, Predicate<AuditOutcome> readable) {
        return outcomes.rounds(month, month).stream().findFirst().map(round -> compiled(round, readable));
    }

    private MonthFigures compiled(RoundFigures round, Predicate<AuditOutcome> readable) {
        List<AuditOutcome> audits = outcomes.of(first(round.month()), round.month()).stream()
                .filter(readable)
                .toList();
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
