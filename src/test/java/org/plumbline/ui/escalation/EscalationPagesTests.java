package org.plumbline.ui.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.HomeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A head of service at the alerts that wait, and at the register. */
@SpringBootTest
@Import(AuditStreet.class)
class EscalationPagesTests extends SpringBrowserlessTest {

    private static final String WHY = "The grandmother was there all week; the visit note of Tuesday says so.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditDesk desk;

    private UUID audit = new UUID(0, 0);

    @BeforeEach
    void settle() {
        street.settle();
        audit = street.auditOf("indy", street.allocatedRound(12));
        street.as("indy", () -> desk.open(audit));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCardSaysWhichChildWhatWasFoundWhoWasToldByWhomAndByWhen() {
        alert();
        home("head");

        assertThat(words())
                .contains("Case NSH-")
                .contains("No adult at home since Monday.")
                .contains("The auditor spoke to: duty manager, on 02/07/2025 09:30.")
                .contains("The head of service was alerted on 02/07/2025 10:00, by the auditor.")
                .contains("It is to be acknowledged by 03/07/2025 10:00.")
                .contains("auditor indy")
                .doesNotContain("Late");
        assertThat(links()).anyMatch(link -> link.startsWith("case/")).contains("escalations");
    }

    @Test
    void acknowledgingAsksWhatWasDoneAndThenShowsWhoAndWhen() {
        alert();
        home("head");
        press("Acknowledge");
        assertThat(done().isInvalid()).isTrue();
        assertThat(done().getErrorMessage()).startsWith("Say what you did");

        test(done()).setValue("The duty worker saw the child at noon.");
        press("Acknowledge");

        assertThat(words())
                .contains("head acknowledged it on 02/07/2025 10:00.")
                .contains("What was done: The duty worker saw the child at noon.");
        navigate(EscalationsView.class);
        assertThat(words()).contains("Acknowledged in time").contains("What was done: The duty worker");
        navigate(HomeView.class);
        assertThat(words()).contains("Nothing waits for you").doesNotContain("Alerts of immediate risk");
    }

    @Test
    void aNameInWhatWasDoneIsAskedAboutBeforeItIsKept() {
        alert();
        home("head");
        test(done()).setValue("Jane Smith saw the child at noon.");
        press("Acknowledge");
        assertThat(done().getErrorMessage()).isEqualTo("Edit “Jane Smith”, or say that it identifies nobody.");

        press("It identifies nobody: keep it");
        assertThat(done().isInvalid()).isFalse();
        press("Acknowledge");

        assertThat(words()).contains("What was done: Jane Smith saw the child at noon.");
    }

    @Test
    void aLateOneIsCalledLate() {
        alert();
        street.clock().pass(Duration.ofHours(25));
        home("head");

        assertThat(words()).contains("Late: to be acknowledged at once").contains("should have been acknowledged by");
    }

    @Test
    void aReminderIsOnEveryPageOfTheHeadButTheOneWhereItIsAcknowledged() {
        alert();
        home("head");
        assertThat(reminder()).isEmpty();
        street.jdbc().sql("update risk_alert set reminded_at = sent_at").update();

        navigate(EscalationsView.class);
        assertThat(reminder())
                .contains("Reminder: nobody has acknowledged 1 risk to a child, which waits since 02/07/2025 10:00.");
        assertThat(words()).contains("The heads of the service were reminded on 02/07/2025 10:00.");

        navigate(HomeView.class);
        assertThat(reminder()).isEmpty();
        test(done()).setValue("The duty worker saw the child at noon.");
        press("Acknowledge");
        navigate(EscalationsView.class);
        assertThat(reminder()).isEmpty();
        assertThat(words()).contains("were reminded on");
    }

    @Test
    void aWithdrawnOneIsShownUntilItIsRead() {
        alert();
        street.as("indy", () -> desk.withdrawRisk(audit, OwnWords.of(WHY)));
        home("head");
        assertThat(words()).contains("indy withdrew it on 02/07/2025 10:00: " + WHY);

        press("I have read that it is withdrawn");

        assertThat(words()).contains("Noted that you have read it.").doesNotContain("has not read that yet");
        navigate(EscalationsView.class);
        assertThat(words()).contains("Withdrawn").contains("head read that on 02/07/2025 10:00.");
        navigate(HomeView.class);
        assertThat(words()).contains("Nothing waits for you").doesNotContain("Alerts of immediate risk");
    }

    @Test
    void theLeadReadsWhatWaitsAndAcknowledgesNothing() {
        alert();
        home("lead");

        assertThat(words()).contains("No adult at home since Monday.");
        assertThat(find(Button.class).withText("Acknowledge").exists()).isFalse();
    }

    @Test
    void theRegisterShowsEachWithItsState() {
        signIn("head");
        navigate(EscalationsView.class);
        assertThat(words()).contains("No escalation yet");
        alert();

        navigate(HomeView.class);
        navigate(EscalationsView.class);

        assertThat(words())
                .contains("Open, in time")
                .contains("No adult at home since Monday.")
                .contains("Auditor: indy")
                .contains("1 escalation");
    }

    @Test
    void theRegisterIsNarrowedInTheAddressAndCanBeTakenAway() {
        alert();
        signIn("head");
        UI.getCurrentOrThrow().navigate("escalations", QueryParameters.of("state", "open-in-time"));
        roundTrip();
        assertThat(words()).contains("1 escalation", "Auditor: indy");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Download as CSV", "Download as Excel");

        UI.getCurrentOrThrow().navigate("escalations", QueryParameters.of("state", "open-late"));
        roundTrip();
        assertThat(words()).contains("No escalation matches").doesNotContain("Auditor: indy");
    }

    private void alert() {
        street.as(
                "indy",
                () -> desk.immediateRisk(
                        audit,
                        new RiskInput(
                                true,
                                "No adult at home since Monday",
                                "duty manager",
                                street.clock().instant().minus(Duration.ofMinutes(30)))));
        street.as("indy", () -> desk.alertHead(audit));
    }

    private void home(String name) {
        signIn(name);
        navigate(HomeView.class);
    }

    private void signIn(String name) {
        SecurityContextHolder.setContext(street.as(name, SecurityContextHolder::getContext));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextArea done() {
        return find(TextArea.class).withLabel("What did you do?").single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** What every page of the person says; empty where that is nothing. */
    private String reminder() {
        return find(Div.class).withClassName("pl-page-note").all().stream()
                .map(note -> note.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private List<String> links() {
        return find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }
}
