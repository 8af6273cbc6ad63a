package org.plumbline.ui.audit;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.audit.form.LateEvidenceInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.grade.LateEvidence;
import org.plumbline.audit.grade.LateEvidenceWanted;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.form.FormDialog;
import org.plumbline.ui.part.Dates;

/** Takes evidence that was found after sign-off. A refusal keeps everything that was chosen and typed. */
final class LateEvidenceDialog extends FormDialog {

    /** Stores the evidence. */
    interface Store {
        Reply supply(LateEvidenceInput input);
    }

    private final Store store;
    private final Consumer<String> done;
    private final Select<LateEvidenceWanted> question = new Select<>();
    private final RadioButtonGroup<AnswerCode> shows = new RadioButtonGroup<>("What the evidence shows");
    private final TextArea evidence = new TextArea("Evidence");
    private final TextField filedAt = new TextField("Where in the record it is filed");
    private final TextField manager = new TextField("Manager who confirms it");

    LateEvidenceDialog(List<LateEvidenceWanted> wanted, Instrument instrument, Store store, Consumer<String> done) {
        super("Add late evidence", "Add and grade again");
        this.store = store;
        this.done = done;
        question.setLabel("Question answered \"not evidenced\"");
        question.setItems(wanted);
        question.setItemLabelGenerator(one -> "%s, until %s: %s"
                .formatted(
                        one.question().id(),
                        Dates.day(one.until()),
                        one.question().text()));
        question.setValue(wanted.getFirst());
        shows.setItems(LateEvidence.CODES);
        shows.setItemLabelGenerator(code -> instrument.option(code).label());
        evidence.setMinRows(4);
        evidence.setHelperText("No names, addresses or dates of birth.");
        manager.setHelperText("Role and team, or worker number.");
        form(
                List.of("It can be given once for a question. Both answers and both grades are kept."),
                question,
                shows,
                evidence,
                filedAt,
                manager);
    }

    @Override
    protected void save() {
        LateEvidenceInput input = new LateEvidenceInput(
                question.getValue().question().id(),
                shows.getValue(),
                evidence.getValue(),
                filedAt.getValue(),
                manager.getValue(),
                words(evidence).kept());
        switch (store.supply(input)) {
            case Reply.Done reply -> {
                close();
                done.accept(reply.message());
            }
            case Reply.Refused refused -> refused(refused);
        }
    }
}
