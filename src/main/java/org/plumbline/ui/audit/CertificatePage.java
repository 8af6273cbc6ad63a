package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.council.identity.CouncilView;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.audit.question.FlagWords;
import org.plumbline.ui.part.TeamNames;

/** The parts of a certificate in their order, the same on screen and on paper; what the reader may not see is not in it. */
final class CertificatePage {

    private CertificatePage() {}

    /** The heading of the page. */
    static String title(AuditCertificate certificate) {
        return "Grade certificate " + certificate.reference();
    }

    /** Everything under the heading. */
    static List<Component> parts(AuditCertificate certificate, AuditPacks packs, TeamNames teams, CouncilView council) {
        Instrument instrument = packs.instrument(certificate.graded());
        GradeReasons reasons = new GradeReasons(certificate.graded(), certificate.sheet(), instrument);
        List<Component> parts = new ArrayList<>();
        parts.add(new CertificateHead(certificate, instrument, teams, council));
        parts.add(reasons.themes());
        if (certificate.overallGrade()) {
            parts.add(reasons.overall());
        }
        parts.add(flags(certificate));
        parts.add(reasons.changes(certificate.changes()));
        parts.add(GradeReasons.actions(packs.actions(certificate.graded())));
        if (!certificate.summary().isBlank()) {
            parts.add(SummaryForm.read(certificate.summary()));
        }
        parts.add(answers(certificate, instrument));
        parts.add(new CertificateFoot(certificate));
        return parts;
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
