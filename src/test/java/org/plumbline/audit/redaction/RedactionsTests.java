package org.plumbline.audit.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.MissingItem;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Words that identify somebody: before sign-off they keep an answer open, afterwards the QA lead takes them out. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class RedactionsTests {

    private static final String NAMED =
            "Supervision record of 3 June: mother Jane Smith was seen. JANE  SMITH said so herself, and the school.";
    private static final String WHY = "A parent was named.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditCertificates certificates;

    @Autowired
    private Redactions redactions;

    private UUID round;
    private UUID audit;

    @BeforeEach
    void answer() {
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.P);
        write(NAMED);
    }

    @Test
    void wordsThatMayIdentifySomebodyKeepTheAnswerOpenUntilTheyAreEditedOrSaidToIdentifyNobody() {
        assertThat(missing()).singleElement().satisfies(item -> {
            assertThat(item.question()).isEqualTo("MO01");
            assertThat(item.text())
                    .isEqualTo("Edit “Jane Smith” in the answer to MO01, or say that it identifies nobody.");
        });
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.Incomplete.class);

        keep("Jane Smith");

        assertThat(missing()).isEmpty();
        write(NAMED + " Read with Adam Jones.");
        assertThat(missing()).as("other words").hasSize(1);
        write(AuditStreet.LONG);
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
    }

    @Test
    void onlyWordsThatAreInAnAnswerCanBeKept() {
        assertThat(street.as("indy", () -> street.desk().keepWords(audit, "Adam Jones")))
                .isInstanceOf(Reply.Refused.class);
    }

    @Test
    void theLeadTakesThemOutOfASignedOffAuditAndTheGradeStays() {
        signOff();
        AuditCertificate before = certificate();

        assertThat(redact("jane smith", WHY)).isInstanceOf(Reply.Done.class);

        AuditCertificate after = certificate();
        assertThat(evidence(after))
                .isEqualTo("Supervision record of 3 June: mother [redacted 02/07/2025] was seen. [redacted 02/07/2025]"
                        + " said so herself, and the school.");
        assertThat(after.finalGrade()).isEqualTo(before.finalGrade());
        assertThat(after.graded()).isEqualTo(before.graded());
        assertThat(after.redactions()).singleElement().satisfies(made -> {
            assertThat(made.reason()).isEqualTo(WHY);
            assertThat(made.by()).isEqualTo("lead");
        });
        assertThat(stored("Jane")).as("texts with the name, wherever they are").isEmpty();
    }

    @Test
    void aFinalAuditIsRedactedAsWell() {
        signOff();
        street.as("lead", () -> street.rounds().close(round, OwnWords.of("Three auditors were ill.")));

        assertThat(redact("Jane Smith", WHY)).isInstanceOf(Reply.Done.class);

        assertThat(evidence(certificate())).doesNotContain("Jane");
    }

    @Test
    void aRedactionThatWouldKeepTheWordsOrFindsNoneIsRefused() {
        signOff();

        assertThat(redact("Jane Smith", "Jane Smith is the mother.")).isInstanceOf(Reply.Refused.class);
        assertThat(redact("Adam Jones", WHY)).isInstanceOf(Reply.Refused.class);
        assertThat(redact("Ja", WHY)).isInstanceOf(Reply.Refused.class);
        assertThat(redact("Jane Smith", " ")).isInstanceOf(Reply.Refused.class);

        assertThat(evidence(certificate())).isEqualTo(NAMED);
    }

    @Test
    void aDraftIsNotRedactedButEdited() {
        assertThatThrownBy(() -> redact("Jane Smith", WHY)).isInstanceOf(NotFoundForYou.class);
    }

    private void signOff() {
        keep("Jane Smith");
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
    }

    private void keep(String words) {
        assertThat(street.as("indy", () -> street.desk().keepWords(audit, words)))
                .isInstanceOf(Reply.Done.class);
    }

    private Reply redact(String words, String reason) {
        return street.as("lead", () -> redactions.redact(audit, words, OwnWords.of(reason)));
    }

    private List<MissingItem> missing() {
        return street.as("indy", () -> street.signOffs().check(audit)).missing();
    }

    private void write(String evidence) {
        int version = street.as("indy", () -> street.desk().open(audit)).themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(question -> question.question().id().equals("MO01"))
                .mapToInt(question ->
                        question.answer() == null ? 0 : question.answer().version())
                .sum();
        street.as("indy", () -> street.desk()
                .answer(audit, new AnswerInput("MO01", version, AnswerContent.of(AnswerCode.P, evidence))));
    }

    private AuditCertificate certificate() {
        return street.as("lead", () -> certificates.view(audit));
    }

    private static String evidence(AuditCertificate certificate) {
        return certificate.themes().stream()
                .flatMap(theme -> theme.answers().stream())
                .filter(answer -> answer.question().id().equals("MO01"))
                .map(AuditCertificate.AnswerOf::evidence)
                .findFirst()
                .orElseThrow();
    }

    /** Looks through every text of the database. */
    private List<String> stored(String word) {
        return street
                .jdbc()
                .sql("select table_name || '.' || column_name as place from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and data_type like 'CHARACTER%' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(place -> holds(place.split("\\."), word))
                .toList();
    }

    private boolean holds(String[] place, String word) {
        return street.jdbc()
                        .sql("select count(*) from \"%s\" where lower(\"%s\") like lower(:word)"
                                .formatted(place[0], place[1]))
                        .param("word", "%" + word + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
