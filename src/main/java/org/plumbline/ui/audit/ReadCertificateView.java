package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.grade.LateEvidence;
import org.plumbline.audit.grade.LateEvidenceWanted;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.redaction.Redactions;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.audit.question.FlagWords;
import org.plumbline.ui.casefile.CaseNumber;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The grade certificate of one audit, on screen and on paper; what the reader may not see is not in it. */
@Route("audits/:audit/certificate")
@PageTitle("Grade certificate")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD", "SERVICE_HEAD", "SUBCOMMITTEE_MEMBER"})
public class ReadCertificateView extends Div implements BeforeEnterObserver {

    private final AuditCertificates certificates;
    private final Overrides overrides;
    private final LateEvidence lateEvidence;
    private final Redactions redactions;
    private final AuditPacks packs;
    private final CaseNumber number;
    private final CurrentActor current;
    private final Teams teams;
    private final Notices notices = new Notices();

    ReadCertificateView(
            AuditCertificates certificates,
            Overrides overrides,
            LateEvidence lateEvidence,
            Redactions redactions,
            AuditPacks packs,
            CaseNumber number,
            CurrentActor current,
            Teams teams) {
        this.certificates = certificates;
        this.overrides = overrides;
        this.lateEvidence = lateEvidence;
        this.redactions = redactions;
        this.packs = packs;
        this.number = number;
        this.current = current;
        this.teams = teams;
        addClassName("pl-certificate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditLinks.audit(event.getRouteParameters()));
    }

    private void show(UUID id) {
        AuditCertificate certificate = certificates.view(id);
        Instrument instrument = packs.instrument(certificate.graded());
        GradeReasons reasons = new GradeReasons(certificate.graded(), certificate.sheet(), instrument);
        removeAll();
        add(new PageHeader("Grade certificate " + certificate.reference(), "", actions(certificate)));
        add(notices, new CertificateHead(certificate, instrument, TeamNames.of(teams)), reasons.themes());
        if (certificate.overallGrade()) {
            add(reasons.overall());
        }
        add(flags(certificate), reasons.changes(certificate.changes()));
        add(GradeReasons.actions(packs.actions(certificate.graded())));
        summary(certificate.summary());
        add(answers(certificate, instrument));
        add(new CertificateFoot(certificate));
    }

    private void summary(AuditorSummary written) {
        if (!written.isBlank()) {
            add(SummaryForm.read(written));
        }
    }

    private Component[] actions(AuditCertificate certificate) {
        Button print =
                new Button("Print", click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        List<Component> actions =
                new ArrayList<>(number.of(certificate.caseId()).stream().toList());
        if (certificate.mayAddEvidence()) {
            List<LateEvidenceWanted> wanted = lateEvidence.wanted(certificate.auditId());
            if (!wanted.isEmpty()) {
                actions.add(new Button("Add late evidence", click -> evidenceDialog(certificate, wanted)
                        .open()));
            }
        }
        if (current.require().has(Role.QA_LEAD)) {
            actions.add(new Button("Redact words", click -> new RedactDialog(
                            (words, reason) -> redactions.redact(certificate.auditId(), words, reason),
                            message -> again(certificate, message))
                    .open()));
        }
        if (current.require().has(Role.QA_LEAD) && certificate.status() != AuditStatus.FINAL) {
            actions.add(new Button(
                    "Override a grade", click -> overrideDialog(certificate).open()));
        }
        actions.add(print);
        return actions.toArray(Component[]::new);
    }

    private LateEvidenceDialog evidenceDialog(AuditCertificate certificate, List<LateEvidenceWanted> wanted) {
        return new LateEvidenceDialog(
                wanted,
                packs.instrument(certificate.graded()),
                input -> lateEvidence.supply(certificate.auditId(), input),
                message -> again(certificate, message));
    }

    private void again(AuditCertificate certificate, String message) {
        show(certificate.auditId());
        notices.saved(message);
    }

    private OverrideDialog overrideDialog(AuditCertificate certificate) {
        return new OverrideDialog(
                certificate,
                packs.instrument(certificate.graded()),
                packs.overrides(certificate.graded()),
                input -> overrides.override(certificate.auditId(), input),
                message -> again(certificate, message));
    }

    private static Component flags(AuditCertificate certificate) {
        FlagTable table = new FlagTable();
        for (AuditCertificate.FlagOf flag : certificate.flags()) {
            String mitigation = flag.mitigation();
            table.add(
                    flag.severity(),
                    flag.pattern(),
                    flag.name(),
                    flag.text(),
                    mitigation != null
                            ? "Did not count: " + mitigation
                            : flag.context() ? FlagWords.CONTEXT : "It counted.");
        }
        if (certificate.flags().isEmpty()) {
            table.none(certificate.flagsUnknown());
        }
        return table;
    }

    private static Component answers(AuditCertificate certificate, Instrument instrument) {
        Section section = new Section(new H2("Answers"));
        section.addClassName("pl-reasons");
        for (AuditCertificate.ThemeOf theme : certificate.themes()) {
            AnswerSummary summary = new AnswerSummary(theme.name());
            for (AuditCertificate.AnswerOf answer : theme.answers()) {
                Div row = summary.add(
                        answer.question().id(),
                        answer.question().text(),
                        instrument.option(answer.code()).label(),
                        answer.evidence(),
                        answer.late() == null ? null : new LateEvidenceNote(answer.late(), instrument));
                AnswerSummary.entered(row, "Where in the record", answer.where());
                AnswerSummary.entered(row, "Why it does not apply", answer.notApplicable());
                AnswerSummary.entered(row, "Good practice to share", answer.goodPractice() ? "Yes" : null);
                AnswerSummary.contradicted(row, answer.challenges(), answer.confirmation());
            }
            section.add(summary);
        }
        return section;
    }
}
