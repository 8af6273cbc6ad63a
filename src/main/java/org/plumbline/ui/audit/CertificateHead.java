package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertCause;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.OverrideView;
import org.plumbline.audit.redaction.RedactionView;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.council.identity.CouncilView;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.audit.question.AlertWords;
import org.plumbline.ui.part.GradeBadge;
import org.plumbline.ui.part.TeamNames;

/** The top of a certificate: which audit, which grade, and every override with both grades. */
final class CertificateHead extends Section {

    private final DescriptionList facts = new DescriptionList();
    private final Instrument instrument;

    CertificateHead(AuditCertificate certificate, Instrument instrument, TeamNames teams, CouncilView council) {
        this.instrument = instrument;
        addClassName("pl-headline");
        if (certificate.overallGrade()) {
            grades(certificate);
        }
        add(new Paragraph(certificate.sentence()));
        certificate.overrides().forEach(this::override);
        certificate.redactions().forEach(this::redaction);
        facts.addClassName("pl-facts");
        fact("Council", council.name());
        fact("Case", certificate.shortCode());
        fact("Team", certificate.team() == null ? null : teams.of(certificate.team()));
        fact("Type of case", certificate.caseType().label());
        fact("Why it was audited", certificate.because());
        fact("Month", EnglishDates.month(certificate.month()));
        fact("Auditor", certificate.auditor());
        Instant submitted = certificate.submittedAt();
        fact("Signed off", submitted == null ? null : EnglishDates.dayAndTime(submitted));
        fact("Status", certificate.status().label());
        fact("Immediate risk found", certificate.immediateRisk() ? "Yes" : "No");
        certificate.alerts().forEach(this::alert);
        add(facts);
    }

    private void grades(AuditCertificate certificate) {
        Div head = new Div(
                new H2("Grade"),
                new GradeBadge(
                        certificate.finalGrade(),
                        instrument.gradeLabel(certificate.finalGrade().name())));
        head.addClassName("pl-theme-grade-head");
        if (certificate.finalGrade() != certificate.computed()) {
            head.add(new Span(
                    "Computed: " + instrument.gradeLabel(certificate.computed().name())));
        }
        add(head);
    }

    /** What the head of service was alerted to, whom the auditor spoke to, and what came of it. */
    private void alert(AlertView alert) {
        fact(alert.cause().label(), AlertWords.found(alert));
        fact("Spoken to", alert.cause() == AlertCause.FOUND ? AlertWords.spoken(alert) : null);
        fact("Head of service", AlertWords.sent(alert) + " " + AlertWords.outcome(alert));
    }

    private void override(OverrideView override) {
        Paragraph words = new Paragraph("%s: %s by the rules, %s by %s on %s. %s%s"
                .formatted(
                        OverrideWords.scope(override.scope(), instrument),
                        instrument.gradeLabel(override.computed().name()),
                        instrument.gradeLabel(override.wanted().name()),
                        override.by() == null ? "the QA lead" : override.by(),
                        EnglishDates.dayAndTime(override.at()),
                        OverrideWords.category(override.category()),
                        override.reason() == null ? "" : ": " + override.reason()));
        words.addClassNames("pl-note", "pl-note-needed");
        add(words);
    }

    private void redaction(RedactionView redaction) {
        Paragraph words = new Paragraph("Redacted %s by %s, in %s: %s"
                .formatted(
                        EnglishDates.day(EnglishDates.dayOf(redaction.at())),
                        redaction.by(),
                        EnglishNumbers.count(redaction.places(), "place"),
                        redaction.reason()));
        words.addClassName("pl-note");
        add(words);
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Term(name), new Description(value));
        }
    }
}
