package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What an auditor types at the desk is stored, however slow the network and however they leave the box. */
@DirtiesContext
@Import(DeskStreet.class)
class TypedTextTests extends BrowserJourney {

    private static final String EVIDENCE = "Seen in the record of the period, with reasons that fit this child.";
    private static final String LIST = "Your audits";
    private static final String MORE = " The worker said why, twice.";

    /** How long an answer of the server takes on the way, in milliseconds. */
    private static final int SLOW = 700;

    @Autowired
    private DeskStreet street;

    @Autowired
    private AuditDesk desk;

    @SuppressWarnings("NullAway.Init")
    private UUID audit;

    @Test
    void whatIsTypedJustBeforeALinkIsFollowedIsStored() {
        Visitor nora = writing();

        nora.page().keyboard().type(MORE);
        nora.follow("Check your answers").sees("Check your answers");

        assertThat(stored("RA01").content().evidence()).isEqualTo(EVIDENCE + MORE);
    }

    @Test
    void whatIsTypedJustBeforeGoingBackIsStored() {
        Visitor nora = writing();

        nora.page().keyboard().type(MORE);
        nora.page().goBack();
        nora.sees(LIST);

        assertThat(stored("RA01").content().evidence()).isEqualTo(EVIDENCE + MORE);
    }

    @Test
    void aTabWithATextThatIsTooLongToBeStoredAsksBeforeItCloses() {
        Visitor nora = writing();
        Page page = nora.page();
        nora.fill("Evidence", EVIDENCE.repeat(60));
        PlaywrightAssertions.assertThat(page.locator(".pl-evidence[invalid]"))
                .containsText("Shorten the evidence to 4000 characters");
        PlaywrightAssertions.assertThat(page.locator(".pl-save"))
                .containsText("The rest of the answer to RA01 is saved. Your text is still here.");

        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> !asked.isEmpty());

        assertThat(asked).containsExactly("beforeunload");
        PlaywrightAssertions.assertThat(page.locator(".pl-evidence[invalid]"))
                .containsText("Shorten the evidence to 4000 characters");
        nora.fill("Evidence", EVIDENCE);
        PlaywrightAssertions.assertThat(page.locator(".pl-save")).containsText("Saved");
    }

    /** The page and the form in it would each ask, and the browser takes one answer for one way back. */
    @Test
    void aPageWithAFormThatIsWrittenInAsksOnceOnTheWayBack() {
        audit = street.auditOf("nora", "RA");
        street.as("nora", () -> desk.open(audit));
        RiskInput risk = new RiskInput(true, "No adult at home.", "duty manager", Instant.EPOCH);
        street.as("nora", () -> desk.immediateRisk(audit, risk));
        street.as("nora", () -> desk.alertHead(audit));
        Visitor nora = opened();
        nora.page().locator(".pl-risk > summary").click();
        nora.page().locator(".pl-risk vaadin-radio-button").last().click();
        nora.fill("Why there is no immediate risk", "The adult came back");

        nora.page().goBack();
        nora.reads("Some of your text is not saved").press("Stay here");
        PlaywrightAssertions.assertThat(nora.button("Stay here")).hasCount(0);
        nora.reads("Why there is no immediate risk").page().goBack();
        nora.press("Leave without it").sees(LIST);
    }

    @Test
    void lettersThatAreFasterThanTheNetworkArriveInTheirOrder() {
        Visitor nora = at();
        slow(nora);

        new Keyboard(nora.page()).press("p").press("1").press("c").type(EVIDENCE);
        counts(nora, EVIDENCE);

        assertThat(stored("RA01").content().evidence()).isEqualTo(EVIDENCE);
    }

    @Test
    void lettersTypedAfterGoingOnBelongToTheNextQuestion() {
        Visitor nora = writing();
        slow(nora);

        new Keyboard(nora.page())
                .press("Escape")
                .press("n")
                .press("1")
                .press("c")
                .type(EVIDENCE + MORE);
        counts(nora, EVIDENCE + MORE);

        assertThat(stored("RA01").content().evidence()).isEqualTo(EVIDENCE);
        assertThat(stored("RA02").content().evidence()).isEqualTo(EVIDENCE + MORE);
    }

    @Test
    void fromWithinTheEvidenceTheKeysAfterGoingOnAreForTheNextQuestion() {
        Visitor nora = writing();
        slow(nora);

        new Keyboard(nora.page())
                .type(MORE)
                .press("Control+Enter")
                .press("1")
                .press("c")
                .type(EVIDENCE + MORE + MORE);
        counts(nora, EVIDENCE + MORE + MORE);

        assertThat(stored("RA01").content().evidence()).isEqualTo(EVIDENCE + MORE);
        assertThat(stored("RA02").content().evidence()).isEqualTo(EVIDENCE + MORE + MORE);
    }

    /** Nora at the desk, with the first question answered and stored, and the cursor at the end of its evidence. */
    private Visitor writing() {
        Visitor nora = at();
        Keyboard keys = new Keyboard(nora.page());
        keys.press("p").press("1");
        nora.reads("Before sign-off");
        keys.press("c").type(EVIDENCE).press("Control+s");
        counts(nora, EVIDENCE);
        return nora;
    }

    private Visitor at() {
        audit = street.auditOf("nora", "RA");
        return opened();
    }

    /** From the list of all of Nora's audits: home shows the first few, and each test adds some. */
    private Visitor opened() {
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD).open("your-audits");
        nora.page().locator("a[href*='" + audit + "']").first().click();
        return nora.sees("Audit of");
    }

    /** Waits until the server has the whole text. */
    private static void counts(Visitor visitor, String text) {
        visitor.reads(text.length() + " characters.");
    }

    private static void slow(Visitor visitor) {
        CDPSession browser = visitor.page().context().newCDPSession(visitor.page());
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", SLOW);
        network.addProperty("downloadThroughput", -1);
        network.addProperty("uploadThroughput", -1);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", network);
    }

    private DeskAnswer stored(String question) {
        return street.as("nora", () -> desk.open(audit)).themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(each -> each.question().id().equals(question))
                .map(DeskQuestion::answer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
