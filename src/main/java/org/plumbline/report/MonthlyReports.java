package org.plumbline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.access.NotFoundForYou;
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

    private static final String READERS =
            "hasAnyRole('QA_LEAD','SERVICE_HEAD','INDEPENDENT_AUDITOR','SUBCOMMITTEE_MEMBER')";
    private static final String INSIDE = "hasAnyRole('QA_LEAD','SERVICE_HEAD','INDEPENDENT_AUDITOR')";

    private final AuditOutcomes outcomes;
    private final TeamWorkers workers;
    private final LabelReader names;
    private final RulePacks packs;
    private final Letterhead letterhead;
    private final Trail trail;
    private final Clock clock;

    MonthlyReports(
            AuditOutcomes outcomes,
            TeamWorkers workers,
            LabelReader names,
            RulePacks packs,
            Letterhead letterhead,
            Trail trail,
            Clock clock) {
        this.outcomes = outcomes;
        this.workers = workers;
        this.names = names;
        this.packs = packs;
        this.letterhead = letterhead;
        this.trail = trail;
        this.clock = clock;
    }

    /** The months with a drawn round up to this one, latest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<YearMonth> months() {
        YearMonth now = YearMonth.now(clock);
        return outcomes.rounds(now.minusYears(6), now).stream()
                .map(RoundFigures::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The internal edition of a month; empty when no round was drawn in it. */
    @PreAuthorize(INSIDE)
    @Transactional(readOnly = true)
    public Optional<MonthFigures> figures(YearMonth month) {
        return compiled(month);
    }

    /** The subcommittee's edition, small numbers withheld; empty when no round was drawn in the month. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<MonthFigures> figuresForSubcommittee(YearMonth month) {
        return compiled(month).map(all -> new Suppression(all.rules()).forSubcommittee(all));
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

    private Optional<MonthFigures> compiled(YearMonth month) {
        return outcomes.rounds(month, month).stream().findFirst().map(this::compiled);
    }

    private MonthFigures compiled(RoundFigures round) {
        List<AuditOutcome> audits = outcomes.of(round.month().minusMonths(MonthCompiler.MONTHS - 1L), round.month());
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
