package org.plumbline.ui.round;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.ui.StreetScreen;
import org.plumbline.ui.part.Notices;
import org.springframework.beans.factory.annotation.Autowired;

/** A person of the small council at the pages of a round. */
abstract class RoundPage extends StreetScreen {

    @Autowired
    Rounds rounds;

    @Autowired
    Allocations allocations;

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

    void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    void type(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
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
