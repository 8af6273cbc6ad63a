package org.plumbline.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.grading.Grade;
import org.plumbline.report.chart.MonthCharts;
import org.plumbline.report.chart.Styles;
import org.plumbline.report.figure.ContradictionTable;
import org.plumbline.report.figure.GradeRow;
import org.plumbline.report.figure.GradeTable;
import org.plumbline.report.figure.Measure;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.Overrides;
import org.plumbline.report.figure.PatternTable;
import org.plumbline.report.figure.QuestionFigure;
import org.plumbline.report.figure.QuestionFigures;
import org.plumbline.report.figure.Sample;
import org.plumbline.report.figure.Share;
import org.plumbline.report.figure.Symbol;
import org.plumbline.report.figure.Trend;

/** The report of a month as an Excel workbook: a front sheet, then a sheet for each block, with native charts. */
public final class MonthWorkbook {

    /** Characters of all columns of teams, so that many can still be read on a page. */
    private static final int TEAM_CHARACTERS = 110;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Styles styles = new Styles(book);
    private final MonthFigures figures;
    private final Letterhead.Words letterhead;
    private final String month;
    private final String footer;
    private int rows;

    private MonthWorkbook(MonthFigures figures, Letterhead.Words letterhead) {
        this.letterhead = letterhead;
        this.figures = figures;
        month = EnglishDates.month(figures.month());
        footer = figures.names()
                .ofCouncil("Plumbline, " + month + ". " + figures.audience().label());
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @return rows of figures written, for the trail
     */
    public static int write(MonthFigures figures, Letterhead.Words letterhead, OutputStream out) throws IOException {
        MonthWorkbook workbook = new MonthWorkbook(figures, letterhead);
        try (XSSFWorkbook book = workbook.book) {
            BookProperties.write(book, figures);
            workbook.front();
            workbook.grades();
            workbook.trend();
            workbook.table("Themes", figures.themes(), "Theme");
            workbook.table("Case types", figures.caseTypes(), "Case type");
            workbook.table("Teams", figures.teams(), "Team");
            workbook.questions();
            workbook.patterns();
            workbook.contradictions();
            book.write(out);
        }
        return workbook.rows;
    }

    private void front() {
        SheetWriter page = page("Summary", "Case-file audit report, " + month, 46, 18, 12, 12, 10, 10);
        page.paragraph(figures.names().ofCouncil(figures.audience().label() + "."))
                .paragraph(figures.headline());
        page.heading("Good or better").subheader(SheetWriter.shareHeader(List.of("Period")));
        Measure m = figures.measure();
        share(page, month, m.month());
        share(page, EnglishDates.month(figures.month().minusMonths(1)), m.previousMonth());
        share(page, "Rolling quarter: " + m.quarterChange().label().toLowerCase(Locale.UK), m.quarter());
        share(page, "The three months before it", m.quarterBefore());
        share(page, "Rolling " + figures.rules().historyWords(), m.history());
        row(page).text("Target").percent(m.target());
        page.heading("Audits and overrides").subheader("What", "Share", "Of", "Number");
        tasks(page, "Random sample signed off", figures.sample().response());
        tasks(page, "Targeted audits signed off", figures.sample().targeted());
        overridden(page, "Grades overridden in the month", figures.overrides().month());
        overridden(
                page,
                "Grades overridden in the rolling quarter",
                figures.overrides().quarter());
        page.heading("Assurance statement").paragraph(figures.assurance().sentence());
        page.heading("Data notes");
        figures.notes().forEach(page::paragraph);
        page.end();
    }

    private void share(SheetWriter page, String label, Share share) {
        row(page).text(label).share(share);
    }

    private void tasks(SheetWriter page, String label, Sample.Tasks tasks) {
        row(page).text(label).counted(tasks.share()).whole(tasks.submitted());
    }

    private void overridden(SheetWriter page, String label, Overrides.Overridden overridden) {
        row(page).text(label).counted(overridden.share()).count(overridden.number());
    }

    private void grades() {
        SheetWriter page = page("Grades", figures.distribution().title(), 52, 13, 13, 13, 13, 13, 13, 11, 11, 9);
        page.header(gradeHeader("Period"));
        figures.distribution().rows().forEach(r -> grades(page, r));
        page.chart(MonthCharts.grades(figures)).end();
    }

    private void table(String name, GradeTable table, String first) {
        boolean compares = !table.compared().isEmpty();
        SheetWriter page = compares
                ? page(name, table.title(), 34, 12, 12, 14, 12, 10, 12, 10, 10, 8, 20, 14)
                : page(name, table.title(), 34, 12, 12, 14, 12, 10, 12, 10, 10, 8);
        List<String> header = new ArrayList<>(List.of(gradeHeader(first)));
        if (compares) {
            header.add("Change from " + table.compared());
            header.add("% then");
        }
        page.header(header.toArray(String[]::new));
        table.rows().forEach(r -> grades(page, r));
        if (table.total() != null) {
            grades(page, table.total());
        }
        page.chart(MonthCharts.goodOrBetter(table, figures.measure().target())).end();
    }

    private void grades(SheetWriter page, GradeRow row) {
        row(page).text(row.label());
        GradeRow.SCALE.forEach(g -> page.count(row.count(g)));
        page.count(row.notGraded()).share(row.goodOrBetter());
        if (row.change() != null && row.before() != null) {
            page.text(row.change().label());
            if (row.before().shown()) {
                page.percent(row.before().known().value());
            } else {
                page.symbol(row.before().text());
            }
        }
    }

    private void trend() {
        SheetWriter page = page("Trend", "Good or better month by month", 24, 16, 11, 11, 9, 14, 14);
        page.header("Month", "% good or better", "95% from", "95% to", "n", "Lower limit", "Upper limit");
        for (Trend.Point point : figures.trend().points()) {
            row(page).text(EnglishDates.month(point.month())).share(point.share());
            if (point.limits() == null) {
                page.symbol(Symbol.NOT_APPLICABLE.sign()).symbol(Symbol.NOT_APPLICABLE.sign());
            } else {
                page.percent(point.limits().low()).percent(point.limits().high());
            }
        }
        page.paragraph(figures.trend().sentence());
        page.chart(MonthCharts.trend(figures)).end();
    }

    private void questions() {
        SheetWriter page = page("Questions", "The weakest questions, " + month, 10, 80, 24, 12, 14, 10, 10, 8);
        if (figures.weakest().isEmpty()) {
            page.paragraph(QuestionFigures.NONE);
        }
        page.header("Question", "Words", "Theme", "Mean points of 100", "% not evidenced", "95% from", "95% to", "n");
        for (QuestionFigure q : figures.weakest()) {
            row(page)
                    .text(q.id())
                    .text(q.text())
                    .text(q.theme())
                    .decimal(q.meanPoints(), Symbol.CONFIDENTIAL.sign())
                    .share(q.notEvidenced());
        }
        page.end();
    }

    private void patterns() {
        PatternTable table = figures.patterns();
        int[] widths = new int[table.teams().size() + 2];
        Arrays.fill(widths, Math.clamp(TEAM_CHARACTERS / widths.length, 8, 12));
        widths[0] = 46;
        SheetWriter page = page("Drift and delay", table.title(), widths).paragraph(table.sentence());
        List<String> header = new ArrayList<>(List.of("Pattern"));
        header.addAll(table.teams());
        header.add("All teams");
        page.header(header.toArray(String[]::new));
        row(page).text("Audited cases");
        table.audited().forEach(page::count);
        page.symbol("").heading("Cases with the pattern");
        table.rows().forEach(r -> {
            row(page).text(r.name() + " (" + r.pattern() + ")");
            r.cells().forEach(c -> page.count(c.cases()));
            page.count(r.all().cases());
        });
        page.heading("Cases for each 100 audited");
        int first = page.nextRow();
        table.rows().forEach(r -> {
            row(page).text(r.name() + " (" + r.pattern() + ")");
            r.cells().forEach(c -> page.decimal(c.per100(), c.rateText()));
            page.decimal(r.all().per100(), r.all().rateText());
        });
        if (!table.rows().isEmpty()) {
            page.shade(first, 1, table.teams().size());
        }
        page.heading("Flags of the month, all audits");
        page.subheader("Severity", "Raised", "Mitigated");
        table.raised()
                .forEach(f ->
                        row(page).text(f.severity().label()).count(f.raised()).count(f.mitigated()));
        page.end();
    }

    private void contradictions() {
        SheetWriter page = page("Contradictions", figures.contradictions().title(), 34, 14, 14, 14, 14);
        page.paragraph(ContradictionTable.EXPLANATION)
                .header("Theme", "Answers", "Contradicted", "Changed", "Kept, with reasons");
        for (ContradictionTable.Row r : figures.contradictions().rows()) {
            row(page).text(r.name()).count(r.answers()).count(r.challenged());
            page.count(r.changed()).count(r.kept());
        }
        page.end();
    }

    private SheetWriter page(String name, String title, int... widths) {
        return new SheetWriter(book, styles, letterhead, name, title, footer, widths);
    }

    private SheetWriter row(SheetWriter page) {
        rows++;
        return page.begin();
    }

    private String[] gradeHeader(String first) {
        List<String> names = new ArrayList<>(List.of(first));
        GradeRow.SCALE.forEach(g -> names.add(figures.names().grade(g)));
        names.add(figures.names().grade(Grade.NOT_GRADED));
        return SheetWriter.shareHeader(names);
    }
}
