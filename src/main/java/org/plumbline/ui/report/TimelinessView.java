package org.plumbline.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.report.DelayReports;
import org.plumbline.report.NationalFigure;
import org.plumbline.report.StepUps;
import org.plumbline.report.Timeliness;
import org.plumbline.report.figure.Symbol;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** Timeliness month by month against England, and how long children waited for more protection. */
@Route("timeliness")
@PageTitle("Timeliness")
@Menu(title = "Timeliness", order = 42, icon = "vaadin:line-chart")
@RolesAllowed({"QA_LEAD", "SERVICE_HEAD"})
public class TimelinessView extends Div {

    TimelinessView(DelayReports reports) {
        add(new PageHeader(
                "Timeliness",
                "Statutory and local steps month by month against England, with the year so far, and how long children"
                        + " waited for more protection."));
        List<Timeliness> measures = reports.timeliness();
        if (measures.isEmpty()) {
            add(new EmptyState("There are no figures yet", "They appear with the first import."));
            return;
        }
        StepUps stepUps = reports.stepUps();
        if (measures.stream().allMatch(Timeliness::empty) && stepUps.nobody()) {
            add(new EmptyState(
                    "No step is measured",
                    "Steps are measured by the sweep that follows an import. If it has ended since, what was imported holds"
                            + " no step of these months: load events from a fuller source."));
            return;
        }
        measures.forEach(measure -> add(block(measure)));
        add(stepUps(stepUps));
    }

    private static ReportBlock block(Timeliness timeliness) {
        ReportBlock block = new ReportBlock(timeliness.measure().label());
        if (timeliness.empty()) {
            return block.sentence(
                    "No step of this kind is known. Annex A holds only the latest of repeated steps and no interviews; load"
                            + " events from a fuller source.");
        }
        FigureTable table = new FigureTable(
                timeliness.measure().label() + ", month by month",
                List.of("Month", "% in time", "n", "% in the year so far", "n"));
        timeliness.months().forEach(month -> {
            List<String> cells = new ArrayList<>();
            cells.addAll(List.of(month.share().text(), month.share().n().text()));
            cells.addAll(
                    List.of(month.yearToDate().text(), month.yearToDate().n().text()));
            table.row(EnglishDates.month(month.month()), cells);
        });
        block.sentence(timeliness.sentence()).chart(timeliness.chart(), table);
        NationalFigure england = timeliness.national();
        return england == null
                ? block
                : block.sentence("Figure for England, %s: %s.".formatted(england.year(), england.source()));
    }

    private static ReportBlock stepUps(StepUps stepUps) {
        List<String> header = new ArrayList<>(List.of("Way"));
        header.addAll(stepUps.bands());
        header.addAll(List.of("Children", "Lower quartile, days", "Median, days", "Upper quartile, days"));
        FigureTable table = new FigureTable("Children by days from step to step", header);
        stepUps.rows().forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.counts().forEach(count -> cells.add(count.toString()));
            cells.add(Integer.toString(row.children()));
            cells.add(days(row.lowerQuartile()));
            cells.add(days(row.median()));
            cells.add(days(row.upperQuartile()));
            table.row(row.stepUp().label(), cells);
        });
        return new ReportBlock("From referral to plan to care")
                .sentence(stepUps.sentence())
                .sentence("Steps of the last %s, each from the nearest earlier step below it."
                        .formatted(EnglishNumbers.count(stepUps.months(), "month")))
                .chart(stepUps.chart(), table);
    }

    private static String days(@Nullable Integer days) {
        return days == null ? Symbol.NOT_APPLICABLE.sign() : days.toString();
    }
}
