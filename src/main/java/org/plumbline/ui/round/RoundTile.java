package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.round.RoundState;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.part.EmptyState;

/** The rounds that run, each with what it waits for. */
@org.springframework.stereotype.Component
class RoundTile implements HomeTile {

    private final RoundReader book;

    RoundTile(RoundReader book) {
        this.book = book;
    }

    @Override
    public String title() {
        return "Open rounds";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.QA_LEAD) || actor.has(Role.INDEPENDENT_AUDITOR);
    }

    @Override
    public Component content(Actor actor) {
        boolean lead = actor.has(Role.QA_LEAD);
        List<RoundRow> running = book.list().stream()
                .filter(round -> round.state() != RoundState.CLOSED)
                .toList();
        Div content = new Div();
        running.forEach(round -> content.add(card(round, lead)));
        if (lead) {
            RoundOffer offer = book.offer();
            if (offer.currentIsFree()) {
                content.add(new EmptyState(
                        "%s has no round yet".formatted(EnglishDates.month(offer.current())),
                        "Open it with the themes of the month, then draw its sample.",
                        RoundLinks.button(new RouterLink("Open a round", OpenRoundView.class))));
            }
        } else if (running.isEmpty()) {
            content.add(new EmptyState("No round is open", "The QA lead opens the month's round."));
        }
        return content;
    }

    private static Div card(RoundRow round, boolean lead) {
        NextStep step = NextStep.of(round, lead);
        Div card = new Div(
                new H3(RoundLinks.link(RoundWords.name(round), ReadRoundView.class, round.id())),
                new Paragraph(step.sentence()),
                new ResponseBar(round.response()),
                RoundLinks.button(step.link()));
        card.addClassName("pl-next");
        return card;
    }
}
