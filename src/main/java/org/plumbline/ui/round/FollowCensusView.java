package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plumbline.audit.draw.BurnDown;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.FactList;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.report.FigureTable;
import org.plumbline.ui.report.ReportBlock;
import org.plumbline.ui.report.RoundReportView;

/** How a census goes: what is left, when it will be done at this pace, and when its report is due. */
@Route("rounds/:round/census")
@RolesAllowed({"QA_LEAD", "INDEPENDENT_AUDITOR"})
public class FollowCensusView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundReader book;
    private String title = "Census";

    FollowCensusView(RoundReader book) {
        this.book = book;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundView round = book.view(RoundLinks.round(event));
        BurnDown burnDown = book.burnDown(round.id());
        title = round.title();
        removeAll();
        Div verdict = new Div(new Paragraph(CensusWords.verdict(burnDown)));
        verdict.addClassName("report-headline");
        verdict.setClassName("pl-late", burnDown.late());
        add(
                new PageHeader(
                        title,
                        "%s as they were on %s."
                                .formatted(
                                        EnglishNumbers.count(burnDown.all(), "child", "children"),
                                        Dates.day(round.frameDate())),
                        RoundLinks.link("Back to the round", ReadRoundView.class, round.id()),
                        RoundLinks.link("Read its report", RoundReportView.class, round.id())),
                verdict,
                facts(burnDown),
                days(burnDown));
    }

    private static FactList facts(BurnDown burnDown) {
        return new FactList()
                .with("Signed off", "%d of %d".formatted(burnDown.all() - burnDown.left(), burnDown.all()))
                .with("Left", String.valueOf(burnDown.left()))
                .with("Pace", CensusWords.pace(burnDown))
                .with("Pace needed to be in time", CensusWords.needed(burnDown))
                .with(burnDown.left() == 0 ? "Finished on" : "Finish at this pace", Dates.day(burnDown.finish()))
                .with("Audits due", Dates.day(burnDown.due()))
                .with("Report due", Dates.day(burnDown.reportOn()));
    }

    private static ReportBlock days(BurnDown burnDown) {
        FigureTable table =
                new FigureTable("Audits left at the end of each working day", List.of("Day", "Signed off", "Left"));
        burnDown.days()
                .reversed()
                .forEach(day ->
                        table.row(Dates.day(day.day()), String.valueOf(day.signedOff()), String.valueOf(day.left())));
        return new ReportBlock("Day by day").chart(CensusChart.of(burnDown), table);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
