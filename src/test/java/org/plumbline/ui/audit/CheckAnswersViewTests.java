package org.plumbline.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.audit.question.RiskPanel;
import org.springframework.beans.factory.annotation.Autowired;

class CheckAnswersViewTests extends AuditOfNora {

    @Autowired
    private Clock clock;

    CheckAnswersViewTests() {
        super("MO");
    }

    @Test
    void theSignOffStandsLastAndIsTheOneMainThingToDo() {
        street.answerAll("nora", audit);
        check();
        Component page = (Component) getCurrentView();

        assertThat(page.getChildren().toList().getLast()).isInstanceOf(SignOffForm.class);
        assertThat(find(Button.class, page).all())
                .filteredOn(button -> button.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                .extracting(Button::getText)
                .containsExactly("Sign off");
        assertThat(find(RouterLink.class, page).withClassName("pl-button").exists())
                .isFalse();
    }

    @Test
    void whatTheAuditorEnteredBesideTheAnswerIsReadThere() {
        AnswerContent content =
                new AnswerContent(AnswerCode.P, EVIDENCE, "Supervision note, 12 March", null, "", true, null, "");
        street.as("nora", () -> desk.answer(audit, new AnswerInput("MO01", 0, content)));

        assertThat(check())
                .contains("Where in the record: Supervision note, 12 March")
                .contains("Good practice to share: Yes");
    }

    @Test
    void whatTheAuditorSaidOfAnImmediateRiskIsReadBeforeSignOff() {
        street.answerAll("nora", audit);
        assertThat(check())
                .contains("Did you find an immediate risk to the child?No")
                .doesNotContain("Head of service: ");
        Instant spoken = clock.instant().minus(Duration.ofDays(1));
        street.as(
                "nora",
                () -> desk.immediateRisk(
                        audit, new RiskInput(true, "No adult at home since Monday", "duty manager", spoken)));

        assertThat(check())
                .contains(
                        "Did you find an immediate risk to the child?Yes",
                        "What the risk is: No adult at home since Monday",
                        "Spoken to: duty manager",
                        "Spoken on: " + EnglishDates.dayAndTime(spoken),
                        "Head of service: Not alerted yet.");

        street.as("nora", () -> desk.alertHead(audit));
        assertThat(check()).contains("The head of service was alerted on", "It is to be acknowledged by");

        OwnWords why = OwnWords.of("The grandmother was there all week, says the visit note.");
        street.as("nora", () -> desk.withdrawRisk(audit, why));
        assertThat(check())
                .contains("Did you find an immediate risk to the child?No", "Nora withdrew it on")
                .doesNotContain("Spoken to:");
    }

    @Test
    void whatIsMissingOfTheRiskLeadsToItsPanelOpenAtTheDesk() {
        check();
        String missing = find(RouterLink.class)
                .withText("Say whether you found an immediate risk to the child.")
                .single()
                .getHref();

        navigate(missing, RecordAuditView.class);

        assertThat(missing).isEqualTo("audits/" + audit + "/desk/risk");
        assertThat(find(RiskPanel.class).single().isOpen()).isTrue();
    }

    @Test
    void whatWasSaidOfTheRiskIsChangedAtItsPanel() {
        check();

        assertThat(find(RouterLink.class)
                        .withAttribute("aria-label", "Change immediate risk")
                        .single()
                        .getHref())
                .endsWith("/desk/risk");
    }

    private String check() {
        navigate(HomeView.class);
        return ((Component) navigate("audits/" + audit + "/check", CheckAnswersView.class))
                .getElement()
                .getTextRecursively();
    }
}
