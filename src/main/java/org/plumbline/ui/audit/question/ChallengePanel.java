package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plumbline.audit.form.Challenge;
import org.plumbline.ui.part.Reference;

/** What the dates of the case say against the answer just given; it is changed, or kept for a reason in words. */
public final class ChallengePanel extends Div {

    private final CurrentQuestion question;
    private final int least;
    private final Div contradicted = new Div();
    private final Div words = new Div();
    private final TextArea reason = new TextArea("Why the answer is right");
    private List<Challenge> shown = List.of();

    /**
     * A panel that is seen only while something contradicts the answer.
     *
     * @param least number of characters of the reason
     * @param change leads back to the answers
     */
    ChallengePanel(CurrentQuestion question, int least, Runnable change) {
        this.question = question;
        this.least = least;
        addClassName("pl-challenge");
        words.getElement().setAttribute("role", "alert");
        Button again = new Button("Change the answer", click -> change.run());
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        reason.setMinRows(2);
        contradicted.add(words, again);
        add(contradicted, reason);
        setVisible(false);
    }

    /** The field for the reason. */
    TextArea reason() {
        return reason;
    }

    /** Shows what holds now. The words are written again only when they change, so that they are read out once. */
    void show() {
        List<Challenge> now = question.challenges();
        setVisible(!now.isEmpty() || reason.isInvalid());
        contradicted.setVisible(!now.isEmpty());
        int length = reason.getValue().strip().length();
        reason.setHelperText(
                length >= least
                        ? length + " characters. No names, no dates of birth"
                        : length + " of at least " + least
                                + " characters. What you saw in the record that the dates miss; no names");
        if (!now.equals(shown)) {
            shown = now;
            write(now);
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** A challenge with the code of its pattern, where a flag says so. */
    public static ListItem item(Challenge challenge) {
        ListItem item = new ListItem(challenge.says());
        if (challenge.pattern() != null) {
            item.add(new Reference(challenge.pattern()));
        }
        return item;
    }

    private void write(List<Challenge> now) {
        UnorderedList list = new UnorderedList();
        now.forEach(each -> list.add(item(each)));
        boolean flag = now.stream().anyMatch(each -> each.pattern() != null);
        words.removeAll();
        words.add(
                new H4(Challenge.title(now)),
                list,
                new Paragraph(
                        flag
                                ? "Change the answer, say at the flag that it does not count here, or say why the answer is right."
                                : "Change the answer, or say why it is right."));
    }
}
