package org.plumbline.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.desk.SaveResult;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.RiskView;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.NotApplicableReason;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.audit.question.FlagCard;
import org.plumbline.ui.audit.question.OtherFlags;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

class RecordAuditViewTests extends AuditOfNora {

    private static final String TOO_LONG = "x".repeat(10_000);
    private static final String SHORTEN = "Shorten the evidence to 4000 characters; it has 10000.";

    private static final String DATES =
            "A decision of a manager was due by 02/06/2025; it took from 30/05/2025 to 12/06/2025, 13 days.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    RecordAuditViewTests() {
        super("MO", "RA");
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        navigate("audits/" + audit + "/desk/MO01", RecordAuditView.class);
    }

    @Test
    void aDigitAnswersTheOpenQuestionAndStoresIt() {
        press("3");

        assertThat(stored("MO01").code()).isEqualTo(AnswerCode.P);
        assertThat(text("Partly – needs more")).isTrue();
        assertThat(text("1 of 20 answered, 1 needs more")).isTrue();
    }

    @Test
    void theEvidenceOpensAfterTheAnswerAndSaysHowMuchIsNeeded() {
        assertThat(find(TextArea.class).withLabel("Evidence").exists()).isFalse();

        press("3");
        assertThat(evidence().getHelperText()).startsWith("0 of at least 40 characters");

        test(evidence()).setValue(EVIDENCE);
        assertThat(stored("MO01").evidence()).isEqualTo(EVIDENCE);
        assertThat(text("Partly – complete")).isTrue();
    }

    @Test
    void whereOneReasonAloneIsAcceptedNoOtherIsOffered() {
        at("RA01");

        press("6");

        @SuppressWarnings("unchecked")
        Select<NotApplicableReason> why =
                find(Select.class).withLabel("Why it does not apply").single();
        assertThat(why.getListDataView().getItems())
                .extracting(NotApplicableReason::label)
                .containsExactly("Another reason");
        assertThat(stored("RA01").naReason()).isEqualTo("OTHER");
    }

    @Test
    void theSameTextUnderManyQuestionsIsRemarkedOnBesideTheAnswer() {
        for (String question : List.of("MO01", "MO02", "MO03", "MO04", "MO05")) {
            at(question);
            press("3");
            test(evidence()).setValue(EVIDENCE);
        }

        assertThat(text("The same evidence is under 5 questions")).isTrue();
    }

    private void at(String question) {
        navigate(HomeView.class);
        navigate("audits/" + audit + "/desk/" + question, RecordAuditView.class);
    }

    @Test
    void aFlagThatBelongsToNoQuestionIsAnsweredAtTheDeskToo() {
        OtherFlags panel = find(OtherFlags.class).single();
        String before = panel.getElement().getTextRecursively();
        assertThat(before).containsPattern("\\d+ flags? beside the questions, \\d+ of them count");

        FlagCard card = find(FlagCard.class, panel).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains("It counts."))
                .findFirst()
                .orElseThrow();
        Select<MitigationReason> reason = reasonIn(card);
        test(reason).selectItem(MitigationReason.values()[0].label());
        test(find(TextArea.class, card).single())
                .setValue("The visits are in the paper file; all were in time. ".repeat(3));
        test(find(Button.class, card).withText("Say that it does not count").single())
                .click();

        assertThat(card.getElement().getTextRecursively()).contains("Does not count: ");
        assertThat(panel.getElement().getTextRecursively()).isNotEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private Select<MitigationReason> reasonIn(FlagCard card) {
        return find(Select.class, card).single();
    }

    @Test
    void theDeskSaysWhyTheCaseIsAudited() {
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .containsPattern("Drawn at random from the \\d+ cases? of its round\\.|Chosen for a concern");
    }

    @Test
    void keysMoveBetweenQuestionsAndTheAddressFollows() {
        press("n");
        assertThat(openQuestion()).contains("MO02");
        press("k");
        assertThat(openQuestion()).contains("MO01");
        press("1");
        press("u");
        assertThat(openQuestion()).contains("MO02");
    }

    @Test
    void theFirstKeyToTheNextQuestionLeadsToTheOneThatIsOpenAndNotAnswered() {
        navigate(HomeView.class);
        navigate("audits/" + audit + "/desk", RecordAuditView.class);

        press("u");
        assertThat(openQuestion()).contains("MO01");
        press("u");
        assertThat(openQuestion()).contains("MO02");
    }

    @Test
    void aQuestionAnsweredOnArrivalIsLeftByTheKeyToTheNext() {
        navigate(HomeView.class);
        navigate("audits/" + audit + "/desk", RecordAuditView.class);

        press("3");
        press("u");

        assertThat(openQuestion()).contains("MO02");
    }

    @Test
    void withTheLastAnswerTheBarLeadsOnToTheCheck() {
        assertThat(find(RouterLink.class, find(DeskBar.class).single()).exists())
                .isFalse();
        street.answerAll("nora", audit);
        at("MO01");
        DeskBar bar = find(DeskBar.class).single();

        test(evidence()).setValue("");
        assertThat(find(RouterLink.class, bar).exists()).isFalse();
        test(evidence()).setValue(EVIDENCE);

        assertThat(find(RouterLink.class, bar).single().getText()).isEqualTo("Check your answers");
        assertThat(text("20 of 20 answered")).isTrue();
    }

    @Test
    void theSwitchTurnsSingleKeysOff() {
        test(find(Button.class).withText("Keys").single()).click();
        test(find(Checkbox.class).withLabel("Single keys act").single()).click();
        test(find(Button.class).withText("Close").single()).click();

        press("n");

        assertThat(openQuestion()).contains("MO01");
    }

    @Test
    void aFailedSaveKeepsEveryFieldAndCanBeTriedAgain() {
        press("3");
        jdbc.sql("alter table audit_answer rename to audit_answer_away").update();
        try {
            test(evidence()).setValue(EVIDENCE);
            assertThat(textContaining("Not saved: something went wrong on our side"))
                    .isTrue();
            assertThat(textContaining("Your text is still here")).isTrue();
            assertThat(evidence().getValue()).isEqualTo(EVIDENCE);
            assertThat(answer().getValue().code()).isEqualTo(AnswerCode.P);
        } finally {
            jdbc.sql("alter table audit_answer_away rename to audit_answer").update();
        }

        test(find(Button.class).withText("Save again").single()).click();

        assertThat(stored("MO01").evidence()).isEqualTo(EVIDENCE);
        assertThat(textContaining("Saved ")).isTrue();
    }

    @Test
    void aTextThatIsTooLongIsMarkedAtItsFieldAndTheRestOfTheAnswerIsStored() {
        press("3");
        test(evidence()).setValue(TOO_LONG);
        test(where()).setValue("Supervision note, 12 March");

        assertThat(evidence().isInvalid()).isTrue();
        assertThat(evidence().getErrorMessage()).isEqualTo(SHORTEN);
        assertThat(where().isInvalid()).isFalse();
        assertThat(text("Not saved: " + SHORTEN + " The rest of the answer to MO01 is saved. Your text is still here."))
                .isTrue();
        assertThat(find(ListItem.class).withText(SHORTEN).exists()).isTrue();
        assertThat(text("Partly – needs more")).isTrue();
        assertThat(stored("MO01"))
                .isEqualTo(
                        new AnswerContent(AnswerCode.P, "", "Supervision note, 12 March", null, "", false, null, ""));
    }

    @Test
    void aTextThatIsTooLongWaitsInItsFieldWhileThePersonIsElsewhere() {
        press("3");
        test(evidence()).setValue(TOO_LONG);
        press("n");
        press("2");

        assertThat(stored("MO02").code()).isEqualTo(AnswerCode.M);
        assertThat(textContaining("Not saved: " + SHORTEN)).isTrue();
        press("p");
        assertThat(evidence().getValue()).isEqualTo(TOO_LONG);
        assertThat(evidence().isInvalid()).isTrue();

        test(evidence()).setValue(EVIDENCE);

        assertThat(stored("MO01").evidence()).isEqualTo(EVIDENCE);
        assertThat(evidence().isInvalid()).isFalse();
        assertThat(textContaining("Not saved")).isFalse();
    }

    @Test
    void aTextThatIsTooLongAndTakenBackIsMarkedNoMore() {
        press("3");
        test(evidence()).setValue(EVIDENCE);
        test(evidence()).setValue(TOO_LONG);

        test(evidence()).setValue(EVIDENCE);

        assertThat(evidence().isInvalid()).isFalse();
        assertThat(textContaining("Not saved")).isFalse();
        assertThat(text("Partly – complete")).isTrue();
    }

    @Test
    void leavingSaysThatATextIsTooLongToBeStored() {
        press("3");
        test(evidence()).setValue(TOO_LONG);

        UI.getCurrent().navigate(HomeView.class);
        roundTrip();

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(RecordAuditView.class);
    }

    @Test
    void twoPeopleSeeBothTextsAndChoose() {
        press("2");
        test(evidence()).setValue("My first words about it.");
        leeAnswers("What the lead wrote meanwhile.");

        test(evidence()).setValue("My second words about it.");

        assertThat(textContaining("Lee")).isTrue();
        assertThat(find(Paragraph.class)
                        .withText("What the lead wrote meanwhile.")
                        .exists())
                .isTrue();
        assertThat(find(Paragraph.class).withText("My second words about it.").exists())
                .isTrue();
        assertThat(stored("MO01").evidence()).isEqualTo("What the lead wrote meanwhile.");

        test(find(Button.class).withText("Save what I chose").single()).click();

        assertThat(stored("MO01").evidence()).isEqualTo("My second words about it.");
    }

    @Test
    void whoTakesAllThatTheOtherWroteSeesThatItIsSavedAndWhatItNeeds() {
        press("3");
        test(evidence()).setValue("My first words.");
        leeAnswers(EVIDENCE);
        test(evidence()).setValue("My second words.");
        assertThat(textContaining("Not saved: Lee saved the same question.")).isTrue();

        test(choice("Evidence")).selectItem("Take theirs");
        test(find(Button.class).withText("Save what I chose").single()).click();

        assertThat(textContaining("Not saved")).isFalse();
        assertThat(textContaining("Saved, together with what Lee wrote at ")).isTrue();
        assertThat(evidence().getValue()).isEqualTo(EVIDENCE);
        assertThat(text("Mostly – complete")).isTrue();
        assertThat(onDesk("MO01")).map(DeskAnswer::by).contains("Lee");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> choice(String part) {
        return find(RadioButtonGroup.class).withLabel(part).single();
    }

    @Test
    void wordsThatMayIdentifySomebodyAreConfirmedOrEdited() {
        press("2");
        test(evidence()).setValue("Supervision of June: Anna Smith was seen.");
        assertThat(textContaining("Anna Smith")).isTrue();

        test(find(Button.class).withText("It identifies nobody: keep it").single())
                .click();

        assertThat(find(Button.class).withText("It identifies nobody: keep it").exists())
                .isFalse();
    }

    @Test
    void controlSStoresAtOnce() {
        press("2");
        evidence().setValue("Typed, and not sent to the server yet.");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);

        assertThat(textContaining("Saved ")).isTrue();
    }

    @Test
    void anAnswerThatDatesContradictIsChallengedAtOnceAndKeptForAReason() {
        contradicted();
        press("1");

        assertThat(find(H4.class)
                        .withText("The dates of the case say otherwise")
                        .exists())
                .isTrue();
        assertThat(find(ListItem.class).withText(DATES).exists()).isTrue();
        assertThat(reason().getHelperText()).startsWith("0 of at least 30 characters");

        test(evidence()).setValue(EVIDENCE);
        assertThat(text("Yes, fully – needs more")).isTrue();
        test(reason()).setValue("The decision is in the old system, seen on screen.");

        assertThat(stored("MO01").confirmation()).startsWith("The decision is");
        assertThat(text("Yes, fully – complete")).isTrue();
    }

    @Test
    void anAnswerThatIsChangedIsNotChallengedAnyMore() {
        contradicted();
        press("1");
        assertThat(find(ListItem.class).withText(DATES).exists()).isTrue();

        press("3");

        assertThat(find(ListItem.class).withText(DATES).exists()).isFalse();
        assertThat(stored("MO01").code()).isEqualTo(AnswerCode.P);
        assertThat(jdbc.sql("select challenged_code from audit_answer where audit_id = ? and question = 'MO01'")
                        .param(audit)
                        .query(String.class)
                        .single())
                .isEqualTo("F");
    }

    @Test
    void aDetailThatCannotBeStoredKeepsTheSaveLineRedUntilItIsMended() {
        found("Yes");
        test(find(TextArea.class).withLabel("What the risk is").single()).setValue("No adult at home since Monday");
        speak(LocalDate.now(clock).plusDays(1));

        assertThat(textContaining("Not saved: The time at which you spoke to them is in the future"))
                .isTrue();
        assertThat(find(TimePicker.class).single().isInvalid()).isTrue();
        assertThat(risk().note()).isEqualTo("No adult at home since Monday");

        press("3");
        assertThat(stored("MO01").code()).isEqualTo(AnswerCode.P);
        assertThat(textContaining("Not saved: The time at which")).isTrue();

        speak(LocalDate.now(clock).minusDays(1));
        assertThat(textContaining("Not saved")).isFalse();
        assertThat(textContaining("Saved")).isTrue();
        assertThat(find(TimePicker.class).single().isInvalid()).isFalse();
        assertThat(risk().spokenAt()).isNotNull();
    }

    @Test
    void aDayWithoutATimeIsNotCalledSaved() {
        found("Yes");
        test(find(DatePicker.class).single()).setValue(LocalDate.now(clock).minusDays(1));

        assertThat(textContaining("Not saved: Give both the day and the time")).isTrue();
    }

    @Test
    void anImmediateRiskIsAlertedWithAButtonOnceAllIsTold() {
        found("Yes");
        assertThat(textContaining("The head of service is not alerted yet.")).isTrue();
        alert();
        assertThat(textContaining("Say whom you spoke to about the immediate risk."))
                .isTrue();
        assertThat(alerts()).isEmpty();

        test(find(TextArea.class).withLabel("What the risk is").single()).setValue("No adult at home since Monday");
        test(find(TextField.class).withLabel("Who did you speak to?").single()).setValue("head of service");
        speak(LocalDate.now(clock).minusDays(1));
        alert();

        assertThat(alerts()).containsExactly("AUDITOR");
        assertThat(textContaining("The head of service was alerted on")).isTrue();
        assertThat(find(Button.class).withText("Alert the head of service").exists())
                .isFalse();
    }

    @Test
    void leavingTheDeskAlertsTheHeadOfService() {
        found("Yes");
        assertThat(alerts()).isEmpty();

        navigate(HomeView.class);

        assertThat(alerts()).containsExactly("LEAVING");
    }

    @Test
    void aPageThatGoesWithoutAPersonSignedInIsLeftToTheServer() {
        found("Yes");
        Component view = (Component) getCurrentView();
        street.signOut();

        view.getElement().removeFromParent();

        assertThat(alerts()).isEmpty();
    }

    @Test
    void aNoAfterTheAlertAsksWhyAndTellsTheHeadOfService() {
        found("Yes");
        street.as("nora", () -> desk.leave(audit));
        found("No");

        assertThat(textContaining("Say why you withdraw it.")).isTrue();
        assertThat(risk().found()).isTrue();
        test(find(TextArea.class).withLabel("Why there is no immediate risk").single())
                .setValue("The grandmother was there all week, says the visit note.");
        test(find(Button.class)
                        .withText("Withdraw and tell the head of service")
                        .single())
                .click();

        assertThat(risk().found()).isFalse();
        assertThat(textContaining("Nora withdrew it on")).isTrue();
        assertThat(textContaining("Withdrawn. The head of service is told, with your reason."))
                .isTrue();
        assertThat(textContaining("Not saved")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void found(String answer) {
        test(find(RadioButtonGroup.class)
                        .withLabel("Did you find an immediate risk to the child?")
                        .single())
                .selectItem(answer);
    }

    private void speak(LocalDate day) {
        test(find(DatePicker.class).single()).setValue(day);
        test(find(TimePicker.class).single()).setValue(LocalTime.of(14, 30));
    }

    private void alert() {
        test(find(Button.class).withText("Alert the head of service").single()).click();
    }

    private RiskView risk() {
        return street.as("nora", () -> desk.open(audit)).risk();
    }

    private List<String> alerts() {
        return jdbc.sql("select sent_how from risk_alert where audit_id = ?")
                .param(audit)
                .query(String.class)
                .list();
    }

    private void contradicted() {
        jdbc.sql("insert into audit_contradiction (id, version, audit_id, code, question, answers, says)"
                        + " values (?, 0, ?, 'CD-01', 'MO01', 'FM', ?)")
                .params(UUID.randomUUID(), audit, DATES)
                .update();
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("Why the answer is right").single();
    }

    private void leeAnswers(String evidence) {
        int version = onDesk("MO01").orElseThrow().version();
        AnswerInput theirs = AnswerInput.of("MO01", AnswerCode.M, evidence).on(version);
        assertThat(street.as("lee", () -> desk.answer(audit, theirs))).isInstanceOf(SaveResult.Saved.class);
    }

    private TextField where() {
        return find(TextField.class).withLabel("Where in the record").single();
    }

    private String openQuestion() {
        return find(NativeButton.class)
                .withAttribute("aria-expanded", "true")
                .single()
                .getChildren()
                .map(Component::getElement)
                .map(element -> element.getText())
                .findFirst()
                .orElseThrow();
    }

    private boolean textContaining(String words) {
        return find(Span.class).withTextContaining(words).exists()
                || find(Paragraph.class).withTextContaining(words).exists();
    }

    /** What the browser sends when a key is pressed outside every field. */
    private void press(String key) {
        UI ui = UI.getCurrent();
        ElementListenerMap listeners = ui.getElement().getNode().getFeature(ElementListenerMap.class);
        ObjectNode data = JacksonUtils.createObjectNode();
        listeners.getExpressions("keydown").stream()
                .filter(expression -> expression.contains("plumblineKeys"))
                .forEach(expression -> data.put(expression, true));
        data.put("event.key", key);
        listeners.fireEvent(new DomEvent(ui.getElement(), "keydown", data));
        roundTrip();
    }
}
