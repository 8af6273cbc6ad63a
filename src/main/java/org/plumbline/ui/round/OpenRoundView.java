package org.plumbline.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Opens a round: the month's, one on a theme, or a census; from the plan, with what was planned filled in. */
@Route("rounds/new")
@PageTitle("Open a round")
@RolesAllowed("QA_LEAD")
public class OpenRoundView extends Div implements BeforeEnterObserver {

    private static final String PLAN = "plan";

    private final Rounds rounds;
    private final AuditPlan plan;
    private final Notices notices = new Notices();
    private final Div planned = new Div();
    private final RoundForm form;
    private final PrimaryButton open = new PrimaryButton("Open the round", this::open);
    private @Nullable UUID planId;

    OpenRoundView(Rounds rounds, AuditPlan plan, RoundReader book, Instruments instruments) {
        this.rounds = rounds;
        this.plan = plan;
        form = new RoundForm(book.offer(), instruments.current().themes());
        Div actions = new Div(open, new RouterLink("Back to the rounds", RoundsView.class));
        actions.addClassName("pl-actions");
        add(
                new PageHeader(
                        "Open a round",
                        "Fixes what is asked and the seed of the draw, before anybody has seen the cases."),
                notices,
                planned,
                form,
                actions);
    }

    /** The page with the form filled in from a planned round. */
    public static RouterLink from(UUID plan, String text) {
        RouterLink link = new RouterLink(text, OpenRoundView.class);
        link.setQueryParameters(QueryParameters.of(PLAN, plan.toString()));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(PLAN).ifPresent(id -> show(plan.planned(id(id))));
    }

    private void show(PlanRow row) {
        planId = row.id();
        form.fill(row);
        planned.add(new Paragraph("Planned for %s. %s: %s"
                .formatted(EnglishDates.month(row.month()), row.reason().label(), row.note())));
        planned.addClassName("pl-note");
    }

    private void open() {
        notices.clear();
        form.wish().ifPresent(this::open);
    }

    private void open(OpenRound wish) {
        UUID from = planId;
        Reply reply = from == null ? rounds.open(wish) : plan.open(from, wish);
        switch (reply) {
            case Reply.Done done -> {
                form.begin();
                UI.getCurrentOrThrow().navigate(ReadRoundView.class, RoundLinks.at(done.id()));
            }
            case Reply.Refused refused -> {
                form.refused(refused.problems());
                notices.problems(refused.problems());
            }
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundForYou("planned round", text);
        }
    }
}
