package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.grading.Grade;
import org.plumbline.report.ContradictionTable;
import org.plumbline.report.GradeRow;
import org.plumbline.report.GradeTable;
import org.plumbline.report.MonthCharts;
import org.plumbline.report.MonthFigures;
import org.plumbline.report.Overrides;
import org.plumbline.report.PatternTable;
import org.plumbline.report.QuestionFigure;
import org.plumbline.report.Share;
import org.plumbline.report.Symbol;
import org.plumbline.report.Trend;
import org.plumbline.ui.part.Dates;

/** The parts of the report in their order. */
class ReportPages {

    private static final List<String> SHARE = List.of("% good or better", "95% interval", "n");

    private final MonthFigures figures;

    ReportPages(MonthFigures figures) {
        this.figures = figures;
    }

    List<Component> blocks() {
        return List.of(
                grades(),
                trend(),
                groups("By theme", figures.themes(), "Theme"),
                groups("By case type", figures.caseTypes(), "Case type"),
                groups("By team", figures.teams(), "Team"),
                questions(),
                patterns(),
                contradictions(),
                overrides(),
                notes());
    }

    private Component grades() {
        FigureTable table = new FigureTable(figures.distribution().title(), gradeHeader("Period", false));
        figures.distribution().rows().forEach(r -> table.row(r.label(), gradeCells(r)));
        return new ReportBlock("Grades").chart(MonthCharts.grades(figures), table);
    }

    private Component trend() {
        FigureTable table = new FigureTable(
                "Good or better month by month",
                List.of("Month", "% good or better", "95% interval", "n", "Lower limit", "Upper limit"));
        for (Trend.Point p : figures.trend().points()) {
            List<String> cells = new ArrayList<>(shareCells(p.share()));
            cells.add(
                    p.limits() == null
                            ? Symbol.NOT_APPLICABLE.sign()
                            : percent(p.limits().low()));
            cells.add(
                    p.limits() == null
                            ? Symbol.NOT_APPLICABLE.sign()
                            : percent(p.limits().high()));
            table.row(Dates.month(p.month()), cells);
        }
        return new ReportBlock("Month by month")
                .sentence(figures.trend().sentence())
                .chart(MonthCharts.trend(figures), table);
    }

    private Component groups(String title, GradeTable groups, String first) {
        boolean compares = !groups.compared().isEmpty();
        FigureTable table = new FigureTable(groups.title(), gradeHeader(first, compares));
        groups.rows().forEach(r -> table.row(r.label(), gradeCells(r)));
        if (groups.total() != null) {
            table.row(groups.total().label(), gradeCells(groups.total())).totalled();
        }
        ReportBlock block = new ReportBlock(title);
        if (compares) {
            block.sentence("The last column compares with " + groups.compared() + ".");
        }
        return block.chart(MonthCharts.goodOrBetter(groups, figures.measure().target()), table);
    }

    private Component questions() {
        FigureTable table = new FigureTable(
                "Lowest mean points first",
                List.of("Question", "Theme", "Mean points of 100", "% not evidenced", "95% interval", "n"));
        for (QuestionFigure q : figures.weakest()) {
            Double mean = q.meanPoints();
            table.row(
                    q.id() + " " + q.text(),
                    q.theme(),
                    mean == null ? Symbol.CONFIDENTIAL.sign() : String.format(Locale.UK, "%.1f", mean),
                    q.notEvidenced().text(),
                    q.notEvidenced().intervalText(),
                    q.n().text());
        }
        return new ReportBlock("The weakest questions").table(table);
    }

    private Component patterns() {
        PatternTable patterns = figures.patterns();
        List<String> header = new ArrayList<>(List.of("Pattern"));
        header.addAll(patterns.teams());
        header.add("All teams");
        FigureTable table = new FigureTable("Cases with the pattern", header);
        patterns.rows().forEach(r -> {
            List<String> cells = new ArrayList<>();
            r.cells().forEach(c -> cells.add(c.cases().text()));
            cells.add(r.all().cases().text());
            table.row(r.pattern() + " " + r.name(), cells);
        });
        FigureTable raised =
                new FigureTable("Flags of the month, all audits", List.of("Severity", "Raised", "Mitigated"));
        patterns.raised()
                .forEach(f -> raised.row(
                        f.severity().label(), f.raised().text(), f.mitigated().text()));
        return new ReportBlock("Drift and delay")
                .sentence("Cases for each 100 audited in the random sample; a case can show several patterns.")
                .chart(MonthCharts.patterns(patterns), table)
                .table(raised);
    }

    private Component contradictions() {
        FigureTable table = new FigureTable(
                figures.contradictions().title(),
                List.of("Theme", "Answers", "Contradicted", "Changed", "Kept, with reasons"));
        figures.contradictions()
                .rows()
                .forEach(r -> table.row(
                        r.name(),
                        r.answers().text(),
                        r.challenged().text(),
                        r.changed().text(),
                        r.kept().text()));
        return new ReportBlock("Contradictions")
                .sentence(ContradictionTable.EXPLANATION)
                .table(table);
    }

    private Component overrides() {
        FigureTable table = new FigureTable(
                "Grades that the QA lead changed",
                List.of("Period", "Audits overridden", "% of audits", "95% interval", "n"));
        overridden(table, "Month", figures.overrides().month());
        overridden(table, "Rolling quarter", figures.overrides().quarter());
        ReportBlock block = new ReportBlock("Overrides").table(table);
        return figures.overrides().reviewDue()
                ? block.sentence("So many overrides in a quarter call for a review of the rules.")
                : block;
    }

    private static void overridden(FigureTable table, String period, Overrides.Overridden o) {
        List<String> cells = new ArrayList<>(List.of(o.number().text()));
        cells.addAll(shareCells(o.share()));
        table.row(period, cells);
    }

    private Component notes() {
        UnorderedList list = new UnorderedList();
        list.addClassName("report-notes");
        figures.notes().forEach(note -> list.add(new ListItem(note)));
        ReportBlock block = new ReportBlock("Data notes");
        block.add(list);
        return block;
    }

    private List<String> gradeHeader(String first, boolean compares) {
        List<String> header = new ArrayList<>(List.of(first));
        GradeRow.SCALE.forEach(g -> header.add(figures.names().grade(g)));
        header.add(figures.names().grade(Grade.NOT_GRADED));
        header.addAll(SHARE);
        if (compares) {
            header.add("Change");
        }
        return header;
    }

    private static List<String> gradeCells(GradeRow row) {
        List<String> cells = new ArrayList<>();
        GradeRow.SCALE.forEach(g -> cells.add(row.count(g).text()));
        cells.add(row.notGraded().text());
        cells.addAll(shareCells(row.goodOrBetter()));
        if (row.change() != null && row.before() != null) {
            cells.add(row.change().label() + " (" + row.before().text() + ")");
        }
        return cells;
    }

    private static List<String> shareCells(Share share) {
        return List.of(share.text(), share.intervalText(), share.n().text());
    }

    private static String percent(double proportion) {
        return String.format(Locale.UK, "%.1f%%", proportion * 100);
    }
}
