package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.manifest.ManifestCheck;

class DrawSampleViewTests extends RoundPage {

    private UUID round;

    @BeforeEach
    void openTheRound() {
        round = openRound();
        signIn("indy");
    }

    @Test
    void theSeedAndTheAdviceStandThereBeforeTheDraw() {
        open();

        assertThat(words())
                .contains("2025-07|NORTHSHIRE|random|v1")
                .contains("Cases in the frame now60")
                .contains("What the auditors can do40")
                .contains("± ");
        assertThat(size().getValue()).isEqualTo(13);
    }

    @Test
    void aSampleLargerThanTheFrameIsRefusedAtTheFieldBeforeAnythingIsAsked() {
        open();
        test(size()).setValue(61);
        press("Draw the sample");

        assertThat(size().isInvalid()).isTrue();
        assertThat(size().getErrorMessage()).startsWith("Enter a number from 1 to 60:");
        assertThat(size().getValue()).isEqualTo(61);
    }

    @Test
    void anEmptyFieldIsRefusedBeforeAnythingIsAsked() {
        open();
        test(size()).setValue(null);
        press("Draw the sample");

        assertThat(size().getErrorMessage()).startsWith("Enter how many cases to draw");
    }

    @Test
    void theDrawnSampleShowsItsSharesItsCasesAndItsFiles() {
        open();
        test(size()).setValue(12);
        draw();

        assertThat(notices()).contains("Drew 12 of 60 cases.");
        assertThat(rows("How the sample of 12 was shared out"))
                .hasSize(3)
                .first()
                .satisfies(row -> assertThat(row).startsWith("Child in need20").endsWith("44"));
        assertThat(rows("Cases in the order of the draw")).hasSize(12);
        String frame = file("Download the frame");
        assertThat(words()).contains(Frame.read(frame).sha256());
        String manifest = file("Download the manifest");
        assertThat(ManifestCheck.of(manifest, Frame.read(frame), new BigDecimal("0.25")))
                .isEmpty();
        assertThat(words()).contains(manifest.replaceAll("(?s).*\"seal\" : \"(\\w+)\".*", "$1"));
        assertThat(find(Button.class).withText("Draw the sample").exists()).isFalse();
    }

    @Test
    void casesAuditedBeforeAreCountedWithTheReason() {
        allocate(round, 12);
        UUID audit = street.auditOf("north", round);
        street.answerAll("north", audit, AnswerCode.M);
        assertThat(street.signOff("north", audit)).isInstanceOf(SignOffResult.SignedOff.class);
        street.clock().pass(Duration.ofDays(40));
        UUID next = openRound(OpenRound.of(AuditStreet.JULY.plusMonths(1), AuditStreet.THEMES));
        navigate(DrawSampleView.class, Map.of(RoundLinks.ROUND, next.toString()));
        draw();

        assertThat(rows("Cases left out or passed over"))
                .anySatisfy(row -> assertThat(row).startsWith("Audited after 31/07/2024"));
    }

    @Test
    void aRoundThatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("rounds/" + UUID.randomUUID() + "/draw");

        assertThat(words()).contains("Page not found");
    }

    private void open() {
        navigate(DrawSampleView.class, Map.of(RoundLinks.ROUND, round.toString()));
    }

    private void draw() {
        press("Draw the sample");
        confirm();
    }

    private IntegerField size() {
        return find(IntegerField.class).withLabel("Cases to draw").single();
    }

    private String file(String link) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(link).single()).download(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
