package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntFunction;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.draw.SampleAdvice;
import org.plumbline.audit.form.Reply;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.FactList;
import org.plumbline.ui.part.Notices;

/** Freezes the cohort of a census: who is on the list stays on it, whatever is imported later. */
final class FreezeForm extends Div {

    FreezeForm(RoundView round, SampleAdvice advice, IntFunction<Reply> freeze) {
        Notices notices = new Notices();
        PrimaryButton button = new PrimaryButton("Freeze the cohort", () -> {
            if (freeze.apply(advice.frame()) instanceof Reply.Refused refused) {
                notices.problems(refused.problems());
            }
        });
        Div actions = new Div(button);
        actions.addClassName("pl-actions");
        add(
                notices,
                new FactList()
                        .with("As they were on", Dates.day(round.frameDate()))
                        .with("Children in the cohort now", String.valueOf(advice.frame()))
                        .with("Report due", Dates.day(round.reportOn())),
                new Paragraph("Freezing fixes the list. Every child on it is audited, whatever is imported later."),
                actions);
    }
}
