package org.plumbline.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.plumbline.access.Teams;
import org.plumbline.audit.draw.DrawFiles;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** Draws a round's sample, once; afterwards shows the draw and lets anyone repeat it. */
@Route("rounds/:round/draw")
@RolesAllowed({"QA_LEAD", "INDEPENDENT_AUDITOR"})
public class DrawSampleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rounds rounds;
    private final RoundReader book;
    private final DrawFiles files;
    private final Teams teams;
    private final Notices notices = new Notices();
    private String title = "Draw the sample";

    DrawSampleView(Rounds rounds, RoundReader book, DrawFiles files, Teams teams) {
        this.rounds = rounds;
        this.book = book;
        this.files = files;
        this.teams = teams;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notices.clear();
        show(book.view(RoundLinks.round(event)));
    }

    private void show(RoundView round) {
        title = RoundWords.of(what(round), round);
        removeAll();
        add(
                new PageHeader(title, "", RoundLinks.link("Back to the round", ReadRoundView.class, round.id())),
                notices,
                round.state() != RoundState.OPEN
                        ? new DrawnSample(round, book, files, TeamNames.of(teams))
                        : round.kind() == RoundKind.CENSUS
                                ? new FreezeForm(round, rounds.advice(round.id()), size -> draw(round.id(), size))
                                : new DrawForm(round, rounds.advice(round.id()), size -> draw(round.id(), size)));
    }

    private static String what(RoundView round) {
        boolean open = round.state() == RoundState.OPEN;
        return round.kind() == RoundKind.CENSUS
                ? open ? "Freeze the cohort" : "The cohort"
                : open ? "Draw the sample" : "Sample";
    }

    private Reply draw(UUID id, int size) {
        Reply reply = rounds.draw(id, size);
        if (reply instanceof Reply.Done done) {
            show(book.view(id));
            UI.getCurrentOrThrow().getPage().setTitle(title + " – Plumbline");
            notices.saved(done.message());
        }
        return reply;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
