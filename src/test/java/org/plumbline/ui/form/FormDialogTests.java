package org.plumbline.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.FreeTextGuard;

@ViewPackages(packages = "org.plumbline.ui.form")
class FormDialogTests extends BrowserlessTest {

    private static final String WORDS = "Agreed with the manager on the phone.";

    private final List<String> stored = new ArrayList<>();
    private final TextArea reason = new TextArea("Reason");

    private final class Reasons extends FormDialog {

        Reasons() {
            super("Why", "Store");
            form(List.of("Kept in the trail."), reason);
        }

        @Override
        protected void save() {
            stored.add(reason.getValue());
            assertThat(button("Store").isEnabled()).as("pressed once more").isFalse();
            List<FreeTextGuard.Warning> names = FreeTextGuard.warnings(reason.getValue()).stream()
                    .filter(each -> !words(reason).kept().contains(each.excerpt()))
                    .toList();
            if (reason.getValue().isEmpty()) {
                notices().problem("Say why.");
            } else if (!names.isEmpty()) {
                refused((Reply.Refused) Reply.asks(names));
            } else {
                close();
            }
        }
    }

    private final Reasons dialog = new Reasons();

    @BeforeEach
    void open() {
        dialog.open();
        roundTrip();
    }

    @Test
    void anEmptyFormClosesWithoutAQuestion() {
        press("Cancel");

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aFormWithWordsAsksBeforeItClosesAndKeepsThem() {
        test(reason).setValue(WORDS);
        press("Cancel");
        assertThat(dialog.isOpened()).isTrue();

        test(find(LeaveDialog.class).single()).confirm();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(reason.getValue()).isEqualTo(WORDS);
    }

    @Test
    void whoWantsToLeaveWithoutThemLeaves() {
        test(reason).setValue(WORDS);
        press("Cancel");

        test(find(LeaveDialog.class).single()).reject();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(stored).isEmpty();
    }

    @Test
    void aRefusalKeepsTheFormAndTheButtonCanBePressedAgain() {
        press("Store");
        assertThat(button("Store").isEnabled()).isTrue();

        test(reason).setValue(WORDS);
        press("Store");

        assertThat(stored).containsExactly("", WORDS);
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void wordsThatMayIdentifySomebodyAreAskedAboutAndNothingTypedIsLost() {
        test(reason).setValue("Agreed with Jane Smith and Adam Jones.");
        press("Store");
        assertThat(notes()).containsExactly("\"Jane Smith\"", "\"Adam Jones\"");

        keep(0);
        assertThat(notes()).containsExactly("\"Adam Jones\"");
        test(reason).setValue("Agreed with Jane Smith and the manager.");
        press("Store");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(stored.getLast()).isEqualTo("Agreed with Jane Smith and the manager.");
    }

    private List<String> notes() {
        return find(Span.class).withClassName("pl-note-title").all().stream()
                .map(Span::getText)
                .toList();
    }

    private void keep(int note) {
        test(find(Button.class).withText("It identifies nobody: keep it").all().get(note))
                .click();
    }

    @Test
    void aButtonCanBePressedAgainAfterAFault() {
        PrimaryButton broken = new PrimaryButton("Break", () -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(broken::click).hasMessage("broken");

        assertThat(broken.isEnabled()).isTrue();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private void press(String words) {
        test(button(words)).click();
    }
}
