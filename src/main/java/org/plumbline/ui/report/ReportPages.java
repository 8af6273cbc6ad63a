package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.chart.MonthCharts;
import org.plumbline.report.figure.ContradictionTable;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.Overrides;
import org.plumbline.report.figure.PatternTable;
import org.plumbline.report.figure.Symbol;
import org.plumbline.report.figure.Trend;

/** The parts of the report in their order. */
class ReportPages {

    /** More columns than these need a page that lies on its side. */
    private static final int MOST_TEAMS_UPRIGHT = 6;

    private final MonthFigures figures;
    private final GradeBlocks grades;
    private final Medium medium;

    ReportPages(MonthFigures figures, Medium medium) {
        this.figures = figures;
        this.medium = medium;
        this.grades = new GradeBlocks(figures.names(), figures.measure().target(), medium);
    }

    List<Component> blocks() {
        return List.of(
                grades(),
                trend(),
                grades.groups("By theme", figures.themes(), "Theme"),
                grades.groups("By case type", figures.caseTypes(), "Case type"),
                grades.groups("By team", figures.teams(), "Team"),
                grades.questions(figures.weakest()),
                patterns(),
                contradictions(),
                overrides(),
                GradeBlocks.notes(figures.notes(), medium));
    }

    private Component grades() {
        FigureTable table = new FigureTable(figures.distribution().title(), grades.header("Period", false));
        figures.distribution().rows().forEach(r -> table.row(r.label(), GradeBlocks.cells(r)));
        return new ReportBlock("Grades", medium).chart(MonthCharts.grades(figures), table);
    }

    private Component trend() {
        FigureTable table = new FigureTable(
                "Good or better month by month",
                List.of("Month", "% good or better", "95% interval", "n", "Lower limit", "Upper limit"));
        for (Trend.Point p : figures.trend().points()) {
            List<String> cells = new ArrayList<>(GradeBlocks.shareCells(p.share()));
            cells.add(
                    p.limits() == null
                            ? Symbol.NOT_APPLICABLE.sign()
                            : percent(p.limits().low()));
            cells.add(
                    p.limits() == null
                            ? Symbol.NOT_APPLICABLE.sign()
                            : percent(p.limits().high()));
            table.row(EnglishDates.month(p.month()), cells);
        }
        return new ReportBlock("Month by month", medium)
                .sentence(figures.trend().sentence())
                .chart(MonthCharts.trend(figures), table);
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
            table.row(r.name() + " (" + r.pattern() + ")", cells);
        });
        FigureTable raised =
                new FigureTable("Flags of the month, all audits", List.of("Severity", "Raised", "Mitigated"));
        patterns.raised()
                .forEach(f -> raised.row(
                        f.severity().label(), f.raised().text(), f.mitigated().text()));
        ReportBlock block = new ReportBlock("Drift and delay", medium)
                .sentence(patterns.sentence())
                .chart(MonthCharts.patterns(patterns), table)
                .table(raised);
        if (patterns.teams().size() > MOST_TEAMS_UPRIGHT) {
            block.addClassName("report-across");
        }
        return block;
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
        return new ReportBlock("Contradictions", medium)
                .sentence(ContradictionTable.EXPLANATION)
                .table(table);
    }

    private Component overrides() {
        FigureTable table = new FigureTable(
                "Grades that the QA lead changed", List.of("Period", "Audits overridden", "% of audits", "n"));
        overridden(table, "Month", figures.overrides().month());
        overridden(table, "Rolling quarter", figures.overrides().quarter());
        ReportBlock block = new ReportBlock("Overrides", medium).table(table);
        return figures.overrides().reviewDue()
                ? block.sentence("So many overrides in a quarter call for a review of the rules.")
                : block;
    }

    private static void overridden(FigureTable table, String period, Overrides.Overridden o) {
        List<String> cells = new ArrayList<>(List.of(o.number().text()));
        cells.addAll(List.of(o.share().text(), o.share().n().text()));
        table.row(period, cells);
    }

    private static String percent(double proportion) {
        return String.format(Locale.UK, "%.1f%%", proportion * 100);
    }
}
