package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.grade.LateEvidence;
import org.plumbline.audit.grade.LateEvidenceWanted;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.redaction.Redactions;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.ui.casefile.CaseNumber;
import org.plumbline.ui.paper.PaperLink;
import org.plumbline.ui.paper.Papers;
import org.plumbline.ui.paper.Sheet;
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
    private final Papers papers;
    private final CurrentActor current;
    private final Teams teams;
    private final CouncilIdentity council;
    private final Notices notices = new Notices();

    ReadCertificateView(
            AuditCertificates certificates,
            Overrides overrides,
            LateEvidence lateEvidence,
            Redactions redactions,
            AuditPacks packs,
            CaseNumber number,
            Papers papers,
            CurrentActor current,
            Teams teams,
            CouncilIdentity council) {
        this.certificates = certificates;
        this.overrides = overrides;
        this.lateEvidence = lateEvidence;
        this.redactions = redactions;
        this.packs = packs;
        this.number = number;
        this.papers = papers;
        this.current = current;
        this.teams = teams;
        this.council = council;
        addClassName("pl-certificate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditLinks.audit(event.getRouteParameters()));
    }

    private void show(UUID id) {
        AuditCertificate certificate = certificates.view(id);
        removeAll();
        add(new PageHeader(CertificatePage.title(certificate), "", actions(certificate)), notices);
        add(CertificatePage.parts(certificate, packs, TeamNames.of(teams), council.now()));
    }

    private Component[] actions(AuditCertificate certificate) {
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
        actions.add(new PaperLink(
                "Certificate (PDF)",
                "certificate-" + certificate.reference(),
                papers,
                () -> sheet(certificates.taken(certificate.auditId()))));
        return actions.toArray(Component[]::new);
    }

    private Sheet sheet(AuditCertificate certificate) {
        return new Sheet(
                CertificatePage.title(certificate),
                "",
                CertificatePage.parts(certificate, packs, TeamNames.of(teams), council.now()));
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
}
