package org.plumbline.ui.round;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.ui.part.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person of the small council at the pages of a round. */
@SpringBootTest
@Import(AuditStreet.class)
abstract class RoundPage extends SpringBrowserlessTest {

    @Autowired
    AuditStreet.Street street;

    @Autowired
    Rounds rounds;

    @Autowired
    Allocations allocations;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void signIn(String name) {
        SecurityContextHolder.setContext(street.as(name, SecurityContextHolder::getContext));
    }

    /** A round of July with nothing drawn. */
    UUID openRound() {
        return openRound(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES));
    }

    UUID openRound(OpenRound wish) {
        return ((Reply.Done) street.as("lead", () -> rounds.open(wish))).id();
    }

    /** Draws and allocates. */
    void allocate(UUID round, int size) {
        street.as("lead", () -> rounds.draw(round, size));
        street.as("lead", () -> allocations.allocate(round));
    }

    void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    void type(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
    }

    /** Everything the page says, dialogs aside. */
    String words() {
        return wordsOf(((Component) getCurrentView()).getElement());
    }

    /** What the notices of the page and its dialogs say. */
    String notices() {
        return find(Notices.class).all().stream()
                .map(notice -> wordsOf(notice.getElement()))
                .reduce("", String::concat);
    }

    /** The rows of the table with the caption, as words. */
    List<String> rows(String caption) {
        NativeTable table = find(NativeTable.class)
                .withCondition(one -> one.getCaptionText().equals(caption))
                .single();
        return find(NativeTableRow.class, table.getBody()).all().stream()
                .map(row -> wordsOf(row.getElement()))
                .toList();
    }

    private static String wordsOf(Element element) {
        return element.getTextRecursively();
    }
}
