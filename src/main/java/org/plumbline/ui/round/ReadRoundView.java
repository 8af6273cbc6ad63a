package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundState;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.FactList;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.report.RoundReportView;

/** One round: its state and what comes next. */
@Route("rounds/:round")
@RolesAllowed({"QA_LEAD", "INDEPENDENT_AUDITOR"})
public class ReadRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundReader book;
    private final Instruments instruments;
    private final boolean lead;
    private String title = "Round";

    ReadRoundView(RoundReader book, Instruments instruments, CurrentActor current) {
        this.book = book;
        this.instruments = instruments;
        lead = current.require().has(Role.QA_LEAD);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundView round = book.view(RoundLinks.round(event));
        title = round.title();
        removeAll();
        add(
                new PageHeader(title, "", new RouterLink("All rounds", RoundsView.class)),
                new NextStepPanel(NextStep.of(round, lead), RoundWords.deadline(round)),
                new H2("Progress"),
                new ResponseBar(round.response()),
                new RoundSteps(round, lead),
                pages(round),
                new H2("What is audited"),
                facts(round));
    }

    /** The pages that show more of a round on one theme or a census once its audits are given out. */
    private static Div pages(RoundView round) {
        Div pages = new Div();
        pages.addClassName("pl-actions");
        if (round.kind() != RoundKind.MONTHLY && round.allocatedAt() != null) {
            if (round.kind() == RoundKind.CENSUS) {
                pages.add(
                        RoundLinks.button(RoundLinks.link("How the census goes", FollowCensusView.class, round.id())));
            }
            if (round.state() != RoundState.CLOSED) {
                pages.add(RoundLinks.button(RoundLinks.link("Read its report", RoundReportView.class, round.id())));
            }
        }
        return pages;
    }

    private FactList facts(RoundView round) {
        FactList facts = new FactList()
                .withList("Themes", RoundWords.themes(round.themes(), instruments.byPack(round.packId())))
                .with("Rule pack", round.packId())
                .with("Cases as they were on", Dates.day(round.frameDate()));
        if (round.lookBackFrom() != null) {
            facts.with("Theme showed since", Dates.day(round.lookBackFrom()));
        }
        if (!round.closingReason().isEmpty()) {
            facts.with("Why audits were not done", round.closingReason());
        }
        if (round.kind() == RoundKind.CENSUS) {
            return facts.with("Report due", Dates.day(round.reportOn()))
                    .with("Children", round.state() == RoundState.OPEN ? "–" : String.valueOf(round.frameRows()));
        }
        facts.withCode("Seed of the draw", round.seed())
                .with("Full audits per auditor", String.valueOf(round.capacity()));
        if (round.state() != RoundState.OPEN) {
            facts.with("Sample", EnglishNumbers.part(round.response().random(), round.frameRows(), "case"));
            facts.with("Targeted audits", String.valueOf(round.response().targeted()));
        }
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
