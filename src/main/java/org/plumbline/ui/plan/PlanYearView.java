package org.plumbline.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.ReasonDialog;
import org.plumbline.ui.part.KeyboardScroll;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The calendar of rounds a year ahead: what is planned, why, and who approved it. */
@Route("plan")
@PageTitle("Plan of the year")
@Menu(title = "Plan", order = 18, icon = "vaadin:calendar")
@RolesAllowed({"QA_LEAD", "SERVICE_HEAD", "INDEPENDENT_AUDITOR"})
public class PlanYearView extends Div {

    private final AuditPlan plan;
    private final Instruments instruments;
    private final Teams teams;
    private final Actor actor;
    private final Notices notices = new Notices();
    private final Div year = new Div();

    PlanYearView(AuditPlan plan, Instruments instruments, Teams teams, CurrentActor current) {
        this.plan = plan;
        this.instruments = instruments;
        this.teams = teams;
        this.actor = current.require();
        String text = "Rounds and themes a year ahead. The QA lead proposes a round with its reason, a head of service"
                + " approves it, and it is opened from here when its month comes.";
        KeyboardScroll.add(year, "Rounds of the year");
        add(
                actor.has(Role.QA_LEAD)
                        ? new PageHeader("Plan of the year", text, propose())
                        : new PageHeader("Plan of the year", text),
                notices,
                year);
        show();
    }

    private static RouterLink propose() {
        RouterLink link = new RouterLink("Propose a round", ProposeRoundView.class);
        link.addClassName("pl-button");
        return link;
    }

    private void show() {
        year.removeAll();
        year.add(new YearList(plan.year(), new PlanWords(instruments.current(), TeamNames.of(teams)), actor, this));
    }

    /** Approves a round. */
    void approve(PlanRow row) {
        if (done(plan.approve(row.id())) instanceof Reply.Refused refused) {
            notices.problems(refused.problems());
        }
    }

    /** Asks why a round is not approved. */
    void decline(PlanRow row) {
        ask("Decline this round?", "Decline", why -> plan.decline(row.id(), why));
    }

    /** Asks why a round is taken off the plan. */
    void withdraw(PlanRow row) {
        ask("Take this round off the plan?", "Take it off", why -> plan.withdraw(row.id(), why));
    }

    private void ask(String title, String action, Function<OwnWords, Reply> act) {
        new ReasonDialog(title, "Why", "It stays beside the round on the plan.", action, why -> done(act.apply(why)))
                .open();
    }

    /** A dialog says itself why it is refused. */
    private Reply done(Reply reply) {
        if (reply instanceof Reply.Done done) {
            show();
            notices.saved(done.message());
        }
        return reply;
    }
}
