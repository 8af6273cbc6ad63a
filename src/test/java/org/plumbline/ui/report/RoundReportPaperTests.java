package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.report.RoundReports;
import org.plumbline.ui.paper.Papers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The report of a round beside the months, on paper. */
@SpringBootTest
@Import(AuditStreet.class)
class RoundReportPaperTests {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private RoundReports reports;

    @Autowired
    private Papers papers;

    private UUID round;

    @BeforeEach
    void audited() {
        street.settle();
        round = ((Reply.Done) street.as(
                        "lead", () -> street.rounds().open(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES))))
                .id();
        street.as("lead", () -> street.rounds().draw(round, 12));
        street.as("lead", () -> street.allocations().allocate(round));
        UUID audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.M);
        street.signOff("indy", audit);
    }

    @Test
    void itHoldsWhatTheScreenShowsWithThePagesOfTheHouse() throws IOException {
        String text = text();

        assertThat(text)
                .contains("Report: Round of July 2025")
                .contains("Cases as they were on 30/06/2025.")
                .contains("1 of 12 audits is signed off.")
                .contains("By theme", "By team", "Page 1 of ")
                .doesNotContain("Show the figures as a table");
    }

    @Test
    void thatItLeftIsInTheTrail() throws IOException {
        text();

        assertThat(street.jdbc()
                        .sql("select detail from trail_entry where action = 'REPORT_EXPORTED' order by seq desc")
                        .query(String.class)
                        .list()
                        .getFirst())
                .isEqualTo("PDF, internal edition");
    }

    private String text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(street.as("lead", this::pdf))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            papers.write(RoundReportView.sheet(reports.paper(round)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
