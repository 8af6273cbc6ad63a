package org.plumbline.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.desk.Summaries;
import org.plumbline.audit.form.AuditorSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "plumbline.audit.phrases=3")
class WritingHelpTests extends AuditOfNora {

    @Autowired
    private Summaries summaries;

    WritingHelpTests() {
        super("MO");
    }

    @Test
    void aPhraseKeptUnderOneQuestionIsPutInUnderAnother() {
        open("MO01");
        answerMostly();
        test(evidence()).setValue(EVIDENCE);
        pick("Keep the evidence as a phrase");
        assertThat(find(Span.class).withText("Kept among your phrases.").exists())
                .isTrue();

        open("MO02");
        answerMostly();
        test(evidence()).setValue("Seen in the file.");
        pick(EVIDENCE);

        assertThat(stored("MO02").evidence()).isEqualTo("Seen in the file. " + EVIDENCE);
    }

    @Test
    void evidenceWrittenUnderAnotherQuestionIsShownAndStoredAsALink() {
        open("MO01");
        answerMostly();
        test(evidence()).setValue(EVIDENCE);

        open("MO02");
        answerMostly();
        test(source()).selectItem("As under MO01: " + EVIDENCE);

        assertThat(find(TextArea.class).withLabel("Evidence").exists()).isFalse();
        assertThat(find(Paragraph.class).withText(EVIDENCE).exists()).isTrue();
        assertThat(stored("MO02").evidenceOf()).isEqualTo("MO01");
        assertThat(stored("MO02").evidence()).isEmpty();
    }

    @Test
    void whereNothingIsWrittenElsewhereNobodyIsAskedWhereTheEvidenceIs() {
        open("MO01");
        answerMostly();

        assertThat(find(Select.class).withLabel("Where the evidence is written").exists())
                .isFalse();
    }

    @Test
    void whatIsTakenFromTheCaseIsStoredBeforeSignOff() {
        street.answerAll("nora", audit);
        navigate("audits/" + audit + "/check", CheckAnswersView.class);

        test(summary("Strengths")).setValue("Visits kept their rhythm.");
        test(summary("What to do next")).setValue("Review the plan by 01/08/2025.");

        assertThat(street.as("nora", () -> desk.open(audit)).summary())
                .isEqualTo(new AuditorSummary("Visits kept their rhythm.", "", "Review the plan by 01/08/2025."));
        signOffAndRead();
        assertThat(find(Span.class).withText("Visits kept their rhythm.").exists())
                .isTrue();
    }

    @Test
    void whatAnotherWindowStoredMeanwhileIsNotOverwritten() {
        street.answerAll("nora", audit);
        navigate("audits/" + audit + "/check", CheckAnswersView.class);
        street.as(
                "nora",
                () -> summaries.save(audit, AuditorSummary.NONE, new AuditorSummary("Heard well", "From there", "")));

        test(summary("Strengths")).setValue("Seen alone");

        assertThat(street.as("nora", () -> desk.open(audit)).summary())
                .isEqualTo(new AuditorSummary("Heard well\nSeen alone", "From there", ""));
        assertThat(summary("Learning").getValue()).isEqualTo("From there");
    }

    @Test
    void aTextThatIsTooLongStaysAndKeepsTheAuditFromBeingSignedOff() {
        street.answerAll("nora", audit);
        navigate("audits/" + audit + "/check", CheckAnswersView.class);
        String tooLong = "x".repeat(1501);
        String problem = "Shorten the text under “Learning” to 1500 characters; it has 1501.";
        test(summary("Learning")).setValue(tooLong);
        test(summary("Strengths")).setValue("Visits kept their rhythm.");

        sign();

        assertThat(summary("Learning").isInvalid()).isTrue();
        assertThat(summary("Learning").getErrorMessage()).isEqualTo(problem);
        assertThat(summary("Strengths").isInvalid()).isFalse();
        assertThat(text("Not saved: " + problem + " The rest is saved. Your text is still here."))
                .isTrue();
        assertThat(summary("Learning").getValue()).isEqualTo(tooLong);
        assertThat(street.as("nora", () -> desk.open(audit)).summary())
                .isEqualTo(new AuditorSummary("Visits kept their rhythm.", "", ""));
        assertThat(street.as("nora", () -> desk.open(audit)).status().signedOff())
                .isFalse();
    }

    @Test
    void aTextOfTheSummaryThatIsShortenedIsSavedAndMarkedNoMore() {
        street.answerAll("nora", audit);
        navigate("audits/" + audit + "/check", CheckAnswersView.class);
        test(summary("Learning")).setValue("x".repeat(1501));

        test(summary("Learning")).setValue("");

        assertThat(summary("Learning").isInvalid()).isFalse();
        assertThat(find(Span.class).withTextContaining("Not saved").exists()).isFalse();
    }

    @Test
    void textThatIsNotSavedStaysWhenWordsAreKept() {
        street.answerAll("nora", audit);
        navigate("audits/" + audit + "/check", CheckAnswersView.class);
        test(summary("Strengths")).setValue("Jane Smith was heard.");
        String tooLong = "x".repeat(1501);
        test(summary("Learning")).setValue(tooLong);

        test(find(Button.class).withText("It identifies nobody: keep it").single())
                .click();

        assertThat(summary("Learning").getValue()).isEqualTo(tooLong);
        assertThat(find(Paragraph.class)
                        .withTextContaining("Some of your text is not saved yet")
                        .exists())
                .isTrue();
    }

    private void open(String question) {
        navigate("audits/" + audit + "/desk/" + question, RecordAuditView.class);
    }

    private void answerMostly() {
        test(answer()).selectItem("2  Mostly");
    }

    private TextArea summary(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void pick(String entry) {
        MenuItem item = find(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(menu -> menu.getText().equals("Phrases"))
                .flatMap(menu -> menu.getSubMenu().getItems().stream())
                .filter(each -> each.getText().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<String> source() {
        return find(Select.class).withLabel("Where the evidence is written").single();
    }

    private void signOffAndRead() {
        sign();
        navigate("audits/" + audit + "/certificate", ReadCertificateView.class);
    }

    private void sign() {
        test(find(Checkbox.class).withLabelContaining("I have read the record").single())
                .click();
        test(find(Button.class).withText("Sign off").single()).click();
    }
}
