package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.ui.part.Dates;

/** The bottom of a certificate: from what it was computed, so that anyone can work it out again. */
final class CertificateFoot extends Footer {

    CertificateFoot(AuditCertificate certificate) {
        addClassName("pl-certificate-foot");
        add(new Paragraph("Rule pack " + certificate.graded().packId() + ", digest "
                + certificate.graded().packDigest() + ". " + certificate.packStanding() + " Data as at "
                + Dates.day(certificate.dataAsOf())
                + ". The grade judges practice as it is recorded, not the child or the family, "
                + "and supports professional judgement."));
    }
}
