package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.plumbline.access.Teams;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.desk.SignOffs;
import org.plumbline.audit.desk.Summaries;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.CheckView;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.Reply;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.ui.audit.question.AnswerSaving;
import org.plumbline.ui.audit.question.FlagWords;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The page before sign-off: what is still missing, or the computed grade with every reason. */
@Route("audits/:audit/check")
@PageTitle("Check your answers")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD"})
public class CheckAnswersView extends Div implements BeforeEnterObserver {

    private final AuditDesk desk;
    private final SignOffs signOffs;
    private final AuditPacks packs;
    private final Summaries summaries;
    private final Teams teams;

    CheckAnswersView(AuditDesk desk, SignOffs signOffs, AuditPacks packs, Summaries summaries, Teams teams) {
        this.desk = desk;
        this.signOffs = signOffs;
        this.packs = packs;
        this.summaries = summaries;
        this.teams = teams;
        addClassName("pl-check");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditLinks.audit(event.getRouteParameters()));
    }

    private void show(UUID id) {
        DeskView view = desk.open(id);
        CheckView check = signOffs.check(id);
        removeAll();
        add(new PageHeader(
                "Check your answers",
                DeskWords.facts(view, TeamNames.of(teams)),
                AuditLinks.desk("Back to the desk", id)));
        CaseGrade grade = check.grade();
        AnswerSheet sheet = check.sheet();
        if (view.status().signedOff()) {
            add(signedOff(id));
        } else if (grade != null && sheet != null) {
            graded(view, check, grade, sheet);
            add(answers(view));
            signOff(view, check, grade);
            return;
        } else if (check.missing().isEmpty()) {
            add(new Paragraph("Every question is answered. The auditor of the case sees the grade and signs it off."));
        } else {
            add(new MissingSummary(view, check.missing()));
        }
        add(answers(view));
    }

    private static Component signedOff(UUID id) {
        return new Paragraph(new Text("This audit is signed off. "), AuditLinks.certificate("Its grade", id));
    }

    private void graded(DeskView view, CheckView check, CaseGrade grade, AnswerSheet sheet) {
        GradeReasons reasons = new GradeReasons(grade, sheet, packs.instrument(grade));
        add(new GradeHeadline(grade, packs.instrument(grade), check.sentence()));
        add(new SignOffNotes(check));
        add(reasons.themes());
        if (packs.instrument(grade).overallGrade()) {
            add(reasons.overall());
        }
        add(reasons.changes(check.changes()), flags(view), GradeReasons.actions(packs.actions(grade)));
    }

    /** Last, because it is signed when everything above it was read. */
    private void signOff(DeskView view, CheckView check, CaseGrade grade) {
        Notices notices = new Notices();
        UUID id = view.auditId();
        SummaryForm words = new SummaryForm(
                view, check, (base, written) -> summaries.save(id, base, written), names -> keep(id, names));
        add(words, notices, new SignOffForm(grade.provisional(), () -> sign(id, words, notices)));
    }

    private static Component flags(DeskView view) {
        FlagTable table = new FlagTable();
        for (DeskFlag flag : view.flags()) {
            table.add(flag.severity(), flag.pattern(), flag.name(), flag.text(), FlagWords.state(flag));
        }
        if (view.flags().isEmpty()) {
            table.none(view.flagsUnknown());
        } else if (view.editable()) {
            table.add(AuditLinks.desk("Say at the desk why a flag does not count", view.auditId()));
        }
        return table;
    }

    private Component answers(DeskView view) {
        Section section = new Section(new H2("Your answers"));
        section.addClassName("pl-reasons");
        section.add(new RiskSummary(view));
        for (DeskTheme theme : view.themes()) {
            AnswerSummary summary = new AnswerSummary(theme.name());
            theme.questions().forEach(question -> add(view, summary, question));
            section.add(summary);
        }
        return section;
    }

    private void add(DeskView view, AnswerSummary summary, DeskQuestion question) {
        String id = question.question().id();
        RouterLink change = AuditLinks.question(view.editable() ? "Change" : "Look", view.auditId(), id);
        change.getElement().setAttribute("aria-label", change.getText() + " " + id);
        DeskAnswer stored = question.answer();
        AnswerContent answer = stored == null ? AnswerContent.NONE : stored.content();
        Div row = summary.add(
                id,
                question.question().text(),
                packs.answer(view, question),
                stored == null ? null : question.evidence(),
                change);
        AnswerSummary.entered(row, "Where in the record", answer.where());
        AnswerSummary.entered(row, "Why it does not apply", answer.notApplicable(view.reasons()));
        AnswerSummary.entered(row, "Good practice to share", answer.goodPractice() ? "Yes" : null);
        AnswerSummary.contradicted(row, question.challenges(), stored == null ? null : answer.confirmation());
    }

    private Reply keep(UUID id, String words) {
        Reply reply = AnswerSaving.attempt(() -> desk.keepWords(id, words));
        if (reply instanceof Reply.Done) {
            show(id);
        }
        return reply;
    }

    private void sign(UUID id, SummaryForm words, Notices notices) {
        words.save();
        if (words.unsaved()) {
            words.reach();
            return;
        }
        switch (signOffs.signOff(id, words.version())) {
            case SignOffResult.SignedOff signed -> {
                UI.getCurrentOrThrow().navigate(ReadCertificateView.class, AuditLinks.at(signed.auditId()));
            }
            case SignOffResult.Incomplete incomplete -> show(id);
            case SignOffResult.Refused refused -> {
                show(id);
                addComponentAtIndex(1, notices);
                notices.problem(refused.problem());
            }
        }
    }
}
