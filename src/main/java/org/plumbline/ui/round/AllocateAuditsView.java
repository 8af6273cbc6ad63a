package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.access.Teams;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.RoundState;
import org.plumbline.casefile.Caseload;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** Gives a round's audits to auditors, follows them up, and closes the round. */
@Route("rounds/:round/audits")
@RolesAllowed("QA_LEAD")
public class AllocateAuditsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rounds rounds;
    private final RoundReader book;
    private final Allocations allocations;
    private final Caseload caseload;
    private final Teams teams;
    private final Clock clock;
    private final Notices notices = new Notices();
    private final Div page = new Div();
    private final ListExports exports;
    private String title = "Audits";

    @SuppressWarnings("NullAway.Init") // beforeEnter comes before everything else
    private UUID id;

    @SuppressWarnings("NullAway.Init") // likewise
    private AuditList audits;

    AllocateAuditsView(
            Rounds rounds,
            RoundReader book,
            Allocations allocations,
            Caseload caseload,
            Teams teams,
            ListExports exports,
            Clock clock) {
        this.rounds = rounds;
        this.book = book;
        this.allocations = allocations;
        this.caseload = caseload;
        this.teams = teams;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RoundLinks.round(event);
        RoundView round = book.view(id);
        title = RoundWords.of("Audits", round);
        removeAll();
        notices.clear();
        audits = new AuditList(
                () -> book.audits(id), LocalDate.now(clock), TeamNames.of(teams), exports, this::reassign);
        audits.read(event.getLocation());
        add(new PageHeader(title, "", RoundLinks.link("Back to the round", ReadRoundView.class, id)), notices, page);
        show(round);
    }

    private void show(RoundView round) {
        page.removeAll();
        page.add(new AllocationBar(round, this));
        if (round.state() != RoundState.OPEN) {
            audits.show(round.state() != RoundState.CLOSED);
            page.add(audits, new H2("Auditors"), new AuditorTable(book.auditors(id), TeamNames.of(teams)));
        }
    }

    /** Gives out the audits that have no auditor. */
    void allocate() {
        if (done(allocations.allocate(id)) instanceof Reply.Refused refused) {
            notices.problems(refused.problems());
        }
    }

    /** Asks to whom an audit goes, and why. */
    private void reassign(RoundAuditRow audit) {
        new ReassignDialog(
                        audit,
                        book.auditors(id),
                        (auditor, reason) -> done(allocations.reassign(audit.id(), auditor, reason)))
                .open();
    }

    /** Asks which case to add, and why. */
    void target() {
        new TargetDialog(
                        caseload, TeamNames.of(teams), (caseId, reason) -> done(allocations.target(id, caseId, reason)))
                .open();
    }

    /** Asks once more, then closes the round. */
    void close(RoundView round) {
        new CloseRoundDialog(round, reason -> done(rounds.close(id, reason))).open();
    }

    /** A dialog says itself why it is refused. */
    private Reply done(Reply reply) {
        if (reply instanceof Reply.Done done) {
            show(book.view(id));
            notices.saved(done.message());
        }
        return reply;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
