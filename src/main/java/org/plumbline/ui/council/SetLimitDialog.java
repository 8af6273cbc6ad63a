package org.plumbline.ui.council;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.LimitProposal;
import org.plumbline.council.LimitRow;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.FormDialog;
import org.plumbline.ui.part.Dates;

/** Proposes a limit. A refusal keeps everything that was chosen and typed. */
final class SetLimitDialog extends FormDialog {

    private final LimitRow row;
    private final Function<LimitProposal, CouncilResult> propose;
    private final Runnable done;
    private final RadioButtonGroup<Boolean> back = new RadioButtonGroup<>("Which limit");
    private final IntegerField amount;
    private final DatePicker from = Dates.picker("Counts from");
    private final TextArea reason = new TextArea("Why");

    SetLimitDialog(
            LimitRow row,
            LimitWords words,
            LocalDate today,
            Function<LimitProposal, CouncilResult> propose,
            Runnable done) {
        super(words.title(row), "Propose");
        this.row = row;
        this.propose = propose;
        this.done = done;
        amount = new IntegerField("Limit in " + row.pack().unit().plural());
        chooseLimit();
        from.setValue(today);
        from.setHelperText(
                "For every step that is taken, or still owed, on this day or later. What was done before stays judged"
                        + " as it was.");
        reason.setMinRows(3);
        reason.setHelperText("It is kept and shown here. No names of children or families.");
        form(about(words), back, amount, from, reason);
    }

    private void chooseLimit() {
        back.setItems(false, true);
        back.setItemLabelGenerator(
                each -> each ? "The rule pack's again, " + LimitWords.usual(row) : "A limit of the council's own");
        back.setValue(false);
        back.setVisible(row.isOwn() || !row.next().isEmpty());
        amount.setHelperText(LimitWords.bounds(row.pack()));
        amount.setStepButtonsVisible(true);
        amount.setValue(row.today());
        back.addValueChangeListener(change -> amount.setVisible(!change.getValue()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                amount.focus();
            }
        });
    }

    private List<String> about(LimitWords words) {
        TimescaleLimit pack = row.pack();
        return List.of(
                "The rule pack says %s: %s."
                        .formatted(
                                LimitWords.usual(row),
                                pack.strongestBasis().label().toLowerCase(Locale.UK)),
                (words.patterns(pack) + " It counts once somebody else has agreed.").strip());
    }

    @Override
    protected void save() {
        boolean packAgain = back.getValue();
        if (!packAgain && !FieldMarks.given(amount, "Give the limit as a whole number.")) {
            return;
        }
        LimitProposal proposal = new LimitProposal(
                row.pack().id(), packAgain ? null : amount.getValue(), from.getValue(), words(reason), row.version());
        switch (propose.apply(proposal)) {
            case CouncilResult.Done ok -> {
                close();
                done.run();
            }
            case CouncilResult.Refused(var problems, var names) -> refused(problems, names);
        }
    }
}
