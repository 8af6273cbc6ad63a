package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.SummaryResult;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.AuditorSummary.Part;
import org.plumbline.audit.form.CheckView;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.ui.audit.question.AnswerSaving;
import org.plumbline.ui.audit.question.SaveStatus;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.Leaving;
import org.plumbline.ui.form.NameNote;
import org.plumbline.ui.form.TypedText;

/** Strengths, learning and what to do next, stored while they are typed. Nothing has to be written. */
final class SummaryForm extends Section implements BeforeLeaveObserver {

    /** Stores what is written on top of what the form started from. */
    interface Store {
        SummaryResult save(AuditorSummary base, AuditorSummary written);
    }

    private static final String TITLE = "Strengths, learning and what to do next";

    private final Store store;
    private final TextArea strengths = new TextArea("Strengths");
    private final TextArea learning = new TextArea("Learning");
    private final TextArea next = new TextArea("What to do next");
    private final Div names = new Div();
    private final Function<String, Reply> keep;
    private final SaveStatus status;
    private final Leaving leaving = new Leaving(this, this::save, this::unsaved);
    private final FieldMarks<Part> marks = new FieldMarks<Part>()
            .on(Part.STRENGTHS, strengths)
            .on(Part.LEARNING, learning)
            .on(Part.NEXT, next);
    private AuditorSummary stored;
    private AuditorSummary sent;
    private int version;

    /**
     * A form that goes on from what is stored.
     *
     * @param check the audit when it was checked
     * @param keep says of words that they identify nobody
     */
    SummaryForm(DeskView view, CheckView check, Store store, Function<String, Reply> keep) {
        this.store = store;
        this.keep = keep;
        version = check.version();
        stored = view.summary();
        sent = stored;
        status = new SaveStatus(view.lastSavedAt(), this::save, this::held);
        addClassName("pl-summary");
        names.getElement().setAttribute("role", "status");
        strengths.setHelperText("What was done well for the child");
        learning.setHelperText("What the team, or the service, can learn from this case");
        next.setHelperText("What has to happen for the child, by whom and by when");
        add(new H2(TITLE), new Paragraph("In your own words, for those who read the certificate. No names."));
        for (TextArea field : List.of(strengths, learning, next)) {
            field.setMinRows(2);
            field.setMaxRows(8);
            field.setManualValidation(true);
            TypedText.send(field, this::save);
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    save();
                }
            });
            add(field);
        }
        add(names, status);
        fill(stored);
        warn(check.namesInSummary());
    }

    private void fill(AuditorSummary words) {
        strengths.setValue(words.strengths());
        learning.setValue(words.learning());
        next.setValue(words.next());
    }

    private AuditorSummary written() {
        return new AuditorSummary(strengths.getValue(), learning.getValue(), next.getValue());
    }

    private Optional<String> held() {
        return marks.problem().map(problem -> problem + " The rest is saved.");
    }

    /** Stores what the service has not answered to yet; a failure is said at the fields and takes nothing away. */
    void save() {
        AuditorSummary given = written();
        if (given.equals(sent)) {
            return;
        }
        switch (AnswerSaving.attempt(() -> store.save(stored, given), why -> new SummaryResult.Refused(List.of(why)))) {
            case SummaryResult.Saved saved -> {
                marks.mark(saved.problems());
                stored = given.with(saved.problems().keySet(), stored);
                sent = given;
                version = saved.version();
                status.saved(saved.at());
                warn(saved.names());
            }
            case SummaryResult.Conflict conflict -> {
                fill(given.with(conflict.theirs(), stored));
                stored = conflict.theirs();
                sent = stored;
                save();
            }
            case SummaryResult.Refused refused -> status.notSaved(String.join(" ", refused.problems()));
        }
    }

    private void warn(List<FreeTextGuard.Warning> found) {
        names.removeAll();
        found.forEach(warning -> names.add(new NameNote(warning, this::keep)));
    }

    /** The page is shown again afterwards, so only once nothing typed would go with it. */
    private Reply keep(String words) {
        save();
        return unsaved() ? Reply.refused("Some of your text is not saved yet. Mend that first.") : keep.apply(words);
    }

    boolean unsaved() {
        return !written().equals(stored);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        leaving.before(event);
    }

    /** Brings the person back to what is not stored. */
    void reach() {
        if (marks.problem().isPresent()) {
            marks.focus();
        } else {
            strengths.focus();
        }
    }

    /** The version of the audit that holds everything which this form stored. */
    int version() {
        return version;
    }

    /** The same as it is read after sign-off. */
    static Component read(AuditorSummary summary) {
        Section read = new Section(new H2(TITLE));
        read.addClassNames("pl-reasons", "pl-summary");
        AnswerSummary.entered(read, "Strengths", summary.strengths());
        AnswerSummary.entered(read, "Learning", summary.learning());
        AnswerSummary.entered(read, "What to do next", summary.next());
        return read;
    }
}
