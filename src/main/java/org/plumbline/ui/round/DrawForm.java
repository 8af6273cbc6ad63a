package org.plumbline.ui.round;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntFunction;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.draw.SampleAdvice;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.FactList;

/** What size of sample to draw, with the advice; the seed is shown above it, fixed before the cases are looked at. */
final class DrawForm extends Div {

    private final IntFunction<Reply> draw;
    private final int frame;
    private final IntegerField size = new IntegerField("Cases to draw");

    DrawForm(RoundView round, SampleAdvice advice, IntFunction<Reply> draw) {
        this.draw = draw;
        this.frame = advice.frame();
        size.setValue(advice.advised());
        size.setStepButtonsVisible(true);
        size.setManualValidation(true);
        size.setHelperText("The advice is %d.".formatted(advice.advised()));
        HeldForm form = new HeldForm(size, new PrimaryButton("Draw the sample", this::ask));
        form.hold(size);
        add(
                new H2("Fixed when the round was opened"),
                new FactList()
                        .withCode("Seed", round.seed())
                        .with("Cases as they were on", Dates.day(round.frameDate())),
                new H2("How many"),
                advice(advice, round.kind() == RoundKind.MONTHLY));
        advice.notes().forEach(note -> add(note(note)));
        add(form);
    }

    private static FactList advice(SampleAdvice advice, boolean monthly) {
        FactList facts = new FactList().with("Cases in the frame now", String.valueOf(advice.frame()));
        if (monthly) {
            facts.with("Needed in a quarter", String.valueOf(advice.quarter()));
        }
        facts.with(monthly ? "Needed this month" : "Needed", String.valueOf(advice.needed()))
                .with("What the auditors can do", String.valueOf(advice.capacity()));
        return advice.advised() == 0
                ? facts
                : facts.with(
                        (monthly ? "With %d a month, the quarter's figure is within" : "With %d, the figure is within")
                                .formatted(advice.advised()),
                        advice.achievedMargin() == 0
                                ? "± 0: every case of the frame is drawn"
                                : "± %.0f percentage points".formatted(advice.achievedMargin() * 100));
    }

    private static Paragraph note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("pl-note");
        return note;
    }

    private void ask() {
        Integer wanted = size.getValue();
        if (wanted == null) {
            problem("Enter how many cases to draw, as a whole number.");
            return;
        }
        if (frame > 0 && (wanted < 1 || wanted > frame)) {
            problem("Enter a number from 1 to %d: there are so many cases in the frame now.".formatted(frame));
            return;
        }
        ConfirmDialog ask = new ConfirmDialog(
                "Draw %s?".formatted(EnglishNumbers.count(wanted, "case")),
                "A draw is made once. Its seed is in the trail, so anybody can repeat it and nobody can choose.",
                "Draw",
                confirm -> draw(wanted));
        ask.setCancelable(true);
        ask.open();
    }

    private void draw(int wanted) {
        if (draw.apply(wanted) instanceof Reply.Refused refused) {
            problem(String.join(" ", refused.problems()));
        }
    }

    private void problem(String sentence) {
        size.setErrorMessage(sentence);
        size.setInvalid(true);
        size.focus();
    }
}
