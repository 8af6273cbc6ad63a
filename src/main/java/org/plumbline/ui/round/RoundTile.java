package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundState;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.HomeTile;

/** The rounds that run, each with what it waits for; the QA lead sees the month as a line of steps. */
@org.springframework.stereotype.Component
class RoundTile implements HomeTile {

    private final RoundReader book;
    private final Clock clock;

    RoundTile(RoundReader book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Open rounds";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.QA_LEAD) || actor.has(Role.INDEPENDENT_AUDITOR);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        boolean lead = visit.actor().has(Role.QA_LEAD);
        List<RoundRow> all = book.list();
        Div content = new Div();
        if (lead && all.stream().noneMatch(this::isOfThisMonth)) {
            content.add(notOpened(YearMonth.now(clock)));
        }
        all.stream()
                .filter(round -> round.state() != RoundState.CLOSED)
                .forEach(round -> content.add(card(round, lead)));
        if (lead && content.getComponentCount() == 0) {
            all.stream().filter(this::isOfThisMonth).forEach(round -> content.add(card(round, true)));
        }
        return content.getComponentCount() == 0 ? Optional.empty() : Optional.of(content);
    }

    private boolean isOfThisMonth(RoundRow round) {
        return round.kind() == RoundKind.MONTHLY && round.month().equals(YearMonth.now(clock));
    }

    private static Div notOpened(YearMonth month) {
        return framed(new Div(
                new H3("%s has no round yet".formatted(EnglishDates.month(month))),
                new Paragraph("Open it with the themes of the month, then draw its sample."),
                RoundLinks.button(new RouterLink("Open a round", OpenRoundView.class))));
    }

    private static Div card(RoundRow round, boolean lead) {
        NextStep step = NextStep.of(round, lead);
        Div card = framed(new Div(new H3(RoundLinks.link(RoundWords.name(round), ReadRoundView.class, round.id()))));
        if (lead && round.kind() == RoundKind.MONTHLY) {
            card.add(new MonthLine(round));
        } else {
            card.add(new ResponseBar(round.response()));
        }
        card.add(new Paragraph(step.sentence()), RoundLinks.button(step.link()));
        return card;
    }

    private static Div framed(Div card) {
        card.addClassName("pl-next");
        return card;
    }
}
