package org.plumbline.ui.audit;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.Teams;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.SaveResult;
import org.plumbline.audit.phrase.Phrases;
import org.plumbline.ui.audit.question.AnswerMerge;
import org.plumbline.ui.audit.question.AnswerSaving;
import org.plumbline.ui.audit.question.ClashPanel;
import org.plumbline.ui.audit.question.CurrentQuestion;
import org.plumbline.ui.audit.question.OtherFlags;
import org.plumbline.ui.audit.question.OwnPhrases;
import org.plumbline.ui.audit.question.QuestionSheet;
import org.plumbline.ui.audit.question.RiskPanel;
import org.plumbline.ui.audit.question.SaveStatus;
import org.plumbline.ui.casefile.CaseNumber;
import org.plumbline.ui.form.Leaving;
import org.plumbline.ui.part.TeamNames;

/** The audit desk: one theme at a time, one question open, everything stored while it is typed. */
@Route("audits/:audit/desk/:question?")
@PageTitle("Audit desk")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD"})
public class RecordAuditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, AnswerSaving.Listener {

    private final AuditDesk desk;
    private final CaseNumber number;
    private final Teams teams;
    private final OwnPhrases phrases;
    private final Leaving leaving = new Leaving(this, this::saveAll, this::unsaved);
    private OpenAudit audit;
    private AnswerSaving saving;
    private FlagSaving flags;
    private SaveStatus saveStatus;
    private DeskBar bar;
    private ThemeNav themes;
    private QuestionList questions;
    private RiskPanel risk;
    private OtherFlags otherFlags;
    private RiskSaving risks;
    private Runnable help;

    @SuppressWarnings("NullAway.Init") // beforeEnter comes before everything else
    RecordAuditView(AuditDesk desk, CaseNumber number, Teams teams, Phrases phrases) {
        this.desk = desk;
        this.number = number;
        this.teams = teams;
        this.phrases = new OwnPhrases(phrases);
        addClassName("pl-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = AuditLinks.audit(event.getRouteParameters());
        DeskView view = desk.open(id);
        Optional<String> asked = event.getRouteParameters().get(AuditLinks.QUESTION);
        audit = new OpenAudit(view, asked.orElse(null));
        saving = new AnswerSaving(input -> desk.answer(id, input), this);
        flags = new FlagSaving(desk, id, this::flagSaved);
        saveStatus = new SaveStatus(
                view.lastSavedAt(), this::saveAll, () -> risk.problem().or(audit::held));
        bar = new DeskBar(
                audit, saveStatus, () -> move(audit::previous), () -> move(audit::next), () -> move(audit::nextToDo));
        themes = new ThemeNav(audit, question -> move(() -> audit.go(question)));
        questions = new QuestionList(audit, this::sheet, question -> move(() -> audit.go(question)));
        risks = new RiskSaving(desk, audit, this::riskSaved);
        risk = new RiskPanel(view, risks);
        otherFlags = new OtherFlags(view, audit.others(), flags);
        removeAll();
        Div work = new Div(themes, questions);
        work.addClassName("pl-desk-work");
        DeskKeys keys = new DeskKeys(event.getUI(), bar, keys(), this::saveAll, () -> move(audit::next));
        help = () -> new KeysDialog(keys).open();
        add(new DeskHeader(view, TeamNames.of(teams), number.of(view.caseFacts().caseId()), risk::reach, help));
        if (view.flagsUnknown()) {
            add(FlagTable.unknownAtTheDesk());
        }
        add(risk, otherFlags, bar, work);
        if (asked.filter(AuditLinks.RISK::equals).isPresent()) {
            risk.reach();
        } else {
            asked.ifPresent(question -> questions.focusOnceThere());
        }
    }

    private Map<String, Runnable> keys() {
        return DeskKeys.of(
                audit.view().scale().size(),
                key -> questions.sheet().form().choose(key),
                () -> move(audit::next),
                () -> move(audit::previous),
                () -> move(audit::nextToDo),
                () -> risk.reach(),
                () -> help.run());
    }

    private QuestionSheet sheet(CurrentQuestion question) {
        return new QuestionSheet(question, audit.view(), phrases, () -> saving.save(question), flags, flags::keep);
    }

    private void move(Runnable step) {
        saving.save(audit.current());
        step.run();
        questions.open();
        show();
        questions.focus();
        AuditLinks.inTheAddress(audit.id(), audit.current().id());
    }

    private void show() {
        questions.show();
        themes.show();
        bar.show();
    }

    private void saveAll() {
        audit.unsaved().forEach(saving::save);
        risk.save();
    }

    @Override
    public void saved(CurrentQuestion question, Instant at) {
        saveStatus.saved(at);
        show();
    }

    @Override
    public void merged(CurrentQuestion question, String by, Instant at) {
        if (question == audit.current()) {
            questions.sheet().form().merge();
        }
        audit.refresh(desk.open(audit.id()));
        show();
        saveStatus.merged(by, at);
    }

    @Override
    public void notSaved(CurrentQuestion question, String why) {
        saveStatus.notSaved(why);
    }

    @Override
    public void clash(CurrentQuestion question, AnswerMerge merge, SaveResult.Conflict conflict) {
        if (question != audit.current()) {
            audit.go(question.id());
            questions.open();
        }
        saveStatus.notSaved(conflict.by() + " saved the same question.");
        if (!questions.sheet().follow(merge)) {
            questions.sheet().clash(new ClashPanel(merge, audit.view(), conflict.by(), conflict.at(), decided -> {
                saving.decided(question, decided, conflict);
                questions.open();
                show();
            }));
        }
    }

    private void flagSaved(String message) {
        audit.refresh(desk.open(audit.id()));
        otherFlags.show(audit.view());
        show();
        questions.focusWhenLost();
        saveStatus.done(message);
    }

    private void riskSaved(String message) {
        risk.show(audit.view().risk(), audit.view().alert());
        show();
        saveStatus.done(message);
    }

    private boolean unsaved() {
        return !audit.unsaved().isEmpty() || risk.problem().isPresent() || audit.explaining();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        leaving.before(event);
    }

    /** By whatever way the page is left, and only once the person has not decided to stay. */
    @Override
    protected void onDetach(DetachEvent event) {
        risks.leave();
    }
}
