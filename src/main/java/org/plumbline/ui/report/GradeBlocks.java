package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.grading.Grade;
import org.plumbline.report.chart.MonthCharts;
import org.plumbline.report.figure.GradeRow;
import org.plumbline.report.figure.GradeTable;
import org.plumbline.report.figure.Labels;
import org.plumbline.report.figure.QuestionFigure;
import org.plumbline.report.figure.QuestionFigures;
import org.plumbline.report.figure.Share;
import org.plumbline.report.figure.Symbol;

/** The parts on grades and questions that every report has, and its notes. */
final class GradeBlocks {

    private static final List<String> SHARE = List.of("% good or better", "95% interval", "n");

    private final Labels names;
    private final double target;
    private final Medium medium;

    /** {@code target} is the share of good or better to reach, 0 to 1. */
    GradeBlocks(Labels names, double target, Medium medium) {
        this.medium = medium;
        this.names = names;
        this.target = target;
    }

    /** @param about sentences about the groups; blank ones are left out */
    Component groups(String title, GradeTable groups, String first, String... about) {
        boolean compares = !groups.compared().isEmpty();
        FigureTable table = new FigureTable(groups.title(), header(first, compares));
        groups.rows().forEach(r -> table.row(r.label(), cells(r)));
        if (groups.total() != null) {
            table.row(groups.total().label(), cells(groups.total())).totalled();
        }
        ReportBlock block = new ReportBlock(title, medium);
        Arrays.stream(about).filter(sentence -> !sentence.isBlank()).forEach(block::sentence);
        if (compares) {
            block.sentence("The last column of the table compares with " + groups.compared() + ".");
        }
        return block.chart(MonthCharts.goodOrBetter(groups, target), table);
    }

    Component questions(List<QuestionFigure> weakest) {
        if (weakest.isEmpty()) {
            return new ReportBlock("The weakest questions", medium).sentence(QuestionFigures.NONE);
        }
        FigureTable table = new FigureTable(
                "Lowest mean points first",
                List.of("Question", "Theme", "Mean points of 100", "% not evidenced", "95% interval", "n"));
        for (QuestionFigure q : weakest) {
            Double mean = q.meanPoints();
            table.row(
                    q.id() + " " + q.text(),
                    q.theme(),
                    mean == null ? Symbol.CONFIDENTIAL.sign() : String.format(Locale.UK, "%.1f", mean),
                    q.notEvidenced().text(),
                    q.notEvidenced().intervalText(),
                    q.n().text());
        }
        return new ReportBlock("The weakest questions", medium).table(table);
    }

    /** What has to be known of the data, sentence by sentence. */
    static Component notes(List<String> sentences, Medium medium) {
        UnorderedList list = new UnorderedList();
        list.addClassName("report-notes");
        sentences.forEach(note -> list.add(new ListItem(note)));
        ReportBlock block = new ReportBlock("Data notes", medium);
        block.add(list);
        return block;
    }

    List<String> header(String first, boolean compares) {
        List<String> header = new ArrayList<>(List.of(first));
        GradeRow.SCALE.forEach(g -> header.add(names.grade(g)));
        header.add(names.grade(Grade.NOT_GRADED));
        header.addAll(SHARE);
        if (compares) {
            header.add("Change");
        }
        return header;
    }

    static List<String> cells(GradeRow row) {
        List<String> cells = new ArrayList<>();
        GradeRow.SCALE.forEach(g -> cells.add(row.count(g).text()));
        cells.add(row.notGraded().text());
        cells.addAll(shareCells(row.goodOrBetter()));
        if (row.change() != null && row.before() != null) {
            cells.add(row.change().label() + " (" + row.before().text() + ")");
        }
        return cells;
    }

    static List<String> shareCells(Share share) {
        return List.of(share.text(), share.intervalText(), share.n().text());
    }
}
