package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.instrument.NotApplicableReason;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.TypedText;

/**
 * The answer to one question. Everything but the answer itself is hidden until one is chosen. The form never takes back
 * what was typed: it only says, at most a second after the last key, that something changed.
 */
public final class AnswerForm extends Div {

    private final CurrentQuestion question;
    private final List<AnswerOption> scale;
    private final Runnable changed;
    private final List<NotApplicableReason> reasons;
    private final RadioButtonGroup<AnswerOption> answer = new RadioButtonGroup<>("Your answer");
    private final TextArea evidence = new TextArea("Evidence");
    private final TextField where = new TextField("Where in the record");
    private final Select<NotApplicableReason> reason = new Select<>();
    private final TextArea reasonText = new TextArea("More about why it does not apply");
    private final Checkbox goodPractice = new Checkbox("Good practice to share");
    private final ChallengePanel challenge;
    private final TextArea confirmation;
    private final AnswerNotes notes;
    private final PhraseMenu phrases;
    private final EvidenceSource source;
    private final FieldMarks<Part> marks;

    /** A form that starts from what was typed so far, and calls back after each change with the new text. */
    AnswerForm(
            CurrentQuestion question, DeskView view, OwnPhrases own, Runnable changed, Function<String, Reply> keep) {
        this.question = question;
        this.scale = view.scale();
        this.changed = changed;
        this.reasons = view.reasons().stream()
                .filter(each -> each.acceptedFor(question.question()))
                .toList();
        this.notes = new AnswerNotes(question, view.sameEvidence(), keep);
        this.challenge = new ChallengePanel(question, view.confirmationLength(), this::focusAnswer);
        this.confirmation = challenge.reason();
        this.phrases = new PhraseMenu(own, evidence, this::write);
        this.source = new EvidenceSource(question);
        addClassName("pl-answer");
        answer.setItems(scale);
        answer.setItemLabelGenerator(option -> key(option) + "  " + option.label());
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setLabel("Why it does not apply");
        reason.setItems(reasons);
        reason.setItemLabelGenerator(NotApplicableReason::label);
        reason.setEmptySelectionAllowed(false);
        evidence.addClassName("pl-evidence");
        evidence.setMinRows(3);
        evidence.setMaxRows(12);
        where.setHelperText("Kind of document and its date, such as: supervision note, 12 March");
        this.marks = new FieldMarks<Part>()
                .on(Part.EVIDENCE, evidence)
                .on(Part.WHERE, where)
                .on(Part.REASON_TEXT, reasonText)
                .on(Part.CONFIRMATION, confirmation);
        fill();
        List<HasValue<?, ?>> fields =
                List.of(answer, evidence, source, where, reason, reasonText, goodPractice, confirmation);
        fields.forEach(field -> listen(field, view.editable()));
        storeWhileTyping(evidence);
        storeWhileTyping(where);
        storeWhileTyping(reasonText);
        storeWhileTyping(confirmation);
        add(answer, challenge, reason, reasonText, source, evidence, phrases, where, notes, goodPractice);
        arrange();
    }

    private int key(AnswerOption option) {
        return scale.indexOf(option) + 1;
    }

    private void fill() {
        AnswerContent content = question.written().content();
        answer.setValue(option(content.code()));
        evidence.setValue(content.evidence());
        where.setValue(content.where());
        source.setValue(content.evidenceOf());
        reason.setValue(reasons.stream()
                .filter(known -> known.code().equals(content.naReason()))
                .findFirst()
                .orElse(null));
        reasonText.setValue(content.naText());
        goodPractice.setValue(content.goodPractice());
        confirmation.setValue(content.confirmation());
    }

    private @Nullable AnswerOption option(@Nullable AnswerCode code) {
        return scale.stream().filter(known -> known.code() == code).findFirst().orElse(null);
    }

    private void listen(HasValue<?, ?> field, boolean editable) {
        field.setReadOnly(!editable);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                write();
            }
        });
    }

    private void storeWhileTyping(TextFieldBase<?, String> field) {
        field.setManualValidation(true);
        TypedText.send(field, this::write);
        field.getElement()
                .addEventListener("keydown", event -> {})
                .setFilter("event.key === 'Escape' && (element.closest('.pl-question').focus(), true)");
    }

    /** Chooses an answer as a key press does. */
    public void choose(int key) {
        if (key <= scale.size() && !answer.isReadOnly()) {
            answer.setValue(scale.get(key - 1));
            write();
        }
    }

    private void focusAnswer() {
        answer.getElement().executeJs("this.querySelector('vaadin-radio-button[checked]').focus()");
    }

    private void write() {
        AnswerOption option = answer.getValue();
        AnswerContent content = new AnswerContent(
                option == null ? null : option.code(),
                evidence.getValue(),
                where.getValue(),
                reason.getOptionalValue()
                        .or(() -> onlyReason(option))
                        .map(NotApplicableReason::code)
                        .orElse(null),
                reasonText.getValue(),
                goodPractice.getValue(),
                source.getValue(),
                confirmation.getValue());
        question.write(new AnswerInput(question.id(), 0, content));
        changed.run();
        arrange();
    }

    /** Where one reason alone is accepted, nobody has to choose it. */
    private Optional<NotApplicableReason> onlyReason(@Nullable AnswerOption chosen) {
        boolean only = chosen != null && chosen.code() == AnswerCode.A && reasons.size() == 1;
        return only ? Optional.of(reasons.getFirst()) : Optional.empty();
    }

    /** Takes over what somebody else wrote; a box whose text is the person's own stays as it is. */
    public void merge() {
        fill();
        arrange();
    }

    /** Shows what belongs to the answer chosen, and what is still needed. */
    public void arrange() {
        AnswerOption option = answer.getValue();
        boolean chosen = option != null;
        boolean notApplicable = chosen && option.code() == AnswerCode.A;
        answer.setHelperText(chosen ? option.meaning() : "Press 1 to 6, or choose");
        boolean here = chosen && source.isEmpty();
        List<Component> always = List.of(where, goodPractice);
        always.forEach(field -> field.setVisible(chosen));
        Set<Part> refused = question.refused().keySet();
        evidence.setVisible(here || refused.contains(Part.EVIDENCE));
        phrases.setVisible(here && !evidence.isReadOnly());
        source.show(chosen);
        reason.setVisible(notApplicable);
        onlyReason(option).ifPresent(reason::setValue);
        reasonText.setVisible(notApplicable || refused.contains(Part.REASON_TEXT));
        evidence.setHelperText(chosen ? count(option.minimumEvidence()) : "");
        marks.mark(question.refused());
        notes.show();
        challenge.show();
    }

    private String count(int minimum) {
        int length = evidence.getValue().strip().length();
        return length >= minimum
                ? length + " characters. No names, no dates of birth"
                : length + " of at least " + minimum + " characters. What you found; no names, no dates of birth";
    }
}
