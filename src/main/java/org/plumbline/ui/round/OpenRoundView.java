package org.plumbline.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Opens a round: the month's, one on a theme, or a census. */
@Route("rounds/new")
@PageTitle("Open a round")
@RolesAllowed("QA_LEAD")
public class OpenRoundView extends Div {

    private final Rounds rounds;
    private final Notices notices = new Notices();
    private final RoundForm form;

    OpenRoundView(Rounds rounds, RoundReader book, Instruments instruments) {
        this.rounds = rounds;
        RoundOffer offer = book.offer();
        form = new RoundForm(offer, instruments.current().themes());
        Div actions = new Div(
                new PrimaryButton("Open the round", this::open),
                new RouterLink("Back to the rounds", RoundsView.class));
        actions.addClassName("pl-actions");
        add(
                new PageHeader(
                        "Open a round",
                        "Fixes what is asked and the seed of the draw, before anybody has seen the cases."),
                notices,
                form,
                actions);
    }

    private void open() {
        notices.clear();
        OpenRound wish = form.wish().orElse(null);
        if (wish == null) {
            return;
        }
        switch (rounds.open(wish)) {
            case Reply.Done done -> UI.getCurrentOrThrow().navigate(ReadRoundView.class, RoundLinks.at(done.id()));
            case Reply.Refused refused -> {
                form.refused(refused.problems());
                notices.problems(refused.problems());
            }
        }
    }
}
