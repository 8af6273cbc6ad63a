package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the evidence of an answer is written: here, or once under another question of the audit. What stands there is shown,
 * and changes with it.
 */
final class EvidenceSource extends CustomField<String> {

    private static final String HERE = "";
    private static final int SHOWN = 60;

    private final CurrentQuestion question;
    private final Select<String> choice = new Select<>();
    private final Paragraph words = new Paragraph();

    EvidenceSource(CurrentQuestion question) {
        this.question = question;
        choice.setLabel("Where the evidence is written");
        choice.setWidth("min(22rem, 100%)");
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setModelValue(generateModelValue(), true);
            }
        });
        words.addClassNames("pl-answer-evidence", "pl-earlier-words");
        add(choice, words);
        offer(HERE);
    }

    private void offer(String chosen) {
        List<String> others =
                question.withWords().stream().map(CurrentQuestion::id).toList();
        choice.setItems(Stream.concat(Stream.of(HERE, chosen), others.stream())
                .distinct()
                .toList());
        choice.setValue(chosen);
        setVisible(!others.isEmpty() || !chosen.isEmpty());
    }

    private String label(String other) {
        if (other.isEmpty()) {
            return "Here";
        }
        String text = question.wordsUnder(other);
        return "As under %s: %s"
                .formatted(
                        other,
                        text.length() <= SHOWN ? text : text.substring(0, SHOWN).stripTrailing() + "…");
    }

    /** Shows what can be chosen now, and the words that count; nothing while no answer is chosen. */
    void show(boolean answered) {
        String chosen = choice.getValue() == null ? HERE : choice.getValue();
        offer(chosen);
        words.setText(chosen.isEmpty() ? "" : question.wordsUnder(chosen));
        words.setVisible(!chosen.isEmpty());
        setVisible(answered && isVisible());
    }

    @Override
    protected @Nullable String generateModelValue() {
        return choice.getValue() == null || choice.getValue().isEmpty() ? null : choice.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable String other) {
        offer(other == null ? HERE : other);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        choice.setReadOnly(readOnly);
    }
}
