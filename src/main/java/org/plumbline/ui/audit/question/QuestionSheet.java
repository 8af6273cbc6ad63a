package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.EarlierText;
import org.plumbline.audit.form.Reply;

/** The question that the person is at: what the dates of the case say first, then the answer, with guidance beside it. */
public final class QuestionSheet extends Div {

    private final CurrentQuestion question;
    private final AnswerForm form;
    private final Div clash = new Div();
    private final List<FlagCard> cards;
    private @Nullable ClashPanel choice;

    /**
     * A question with its flags and its answer.
     *
     * @param changed after each change of the answer
     * @param keep says of words in the answer that they identify nobody
     */
    public QuestionSheet(
            CurrentQuestion question,
            DeskView view,
            OwnPhrases phrases,
            Runnable changed,
            FlagCard.Mitigation mitigation,
            Function<String, Reply> keep) {
        this.question = question;
        addClassName("pl-sheet");
        form = new AnswerForm(question, view, phrases, changed, keep);
        cards = question.flags().stream()
                .map(flag -> new FlagCard(question.explanations(), flag, view.editable(), mitigation))
                .toList();
        Div work = new Div(clash);
        if (!cards.isEmpty()) {
            work.add(flags());
        }
        work.add(form);
        work.addClassName("pl-sheet-work");
        Div beside = new Div(new Guidance(question.question()));
        EarlierText earlier = view.earlier().get(question.id());
        if (earlier != null) {
            beside.add(new EarlierTextPanel(earlier));
        }
        beside.add(new EventsPanel(view, question.flags()));
        beside.addClassName("pl-sheet-beside");
        add(work, beside);
    }

    private Component flags() {
        H4 title = new H4("What the dates of the case say");
        Section flags = new Section(title, new Paragraph("Read this before you answer."));
        flags.addClassName("pl-flags");
        cards.forEach(flags::add);
        return flags;
    }

    /** Shows what the service says now about the question and its flags, and leaves alone what is being written. */
    public void show() {
        question.flags().forEach(flag -> cards.forEach(card -> card.show(flag)));
        form.arrange();
    }

    public AnswerForm form() {
        return form;
    }

    /** Goes on with the choice that is shown; tells whether there is one and it is the same. */
    public boolean follow(AnswerMerge newer) {
        return choice != null && choice.follow(newer);
    }

    /** Shows two people's texts above the form until one has chosen. */
    public void clash(ClashPanel panel) {
        choice = panel;
        clash.removeAll();
        clash.add(panel);
        panel.focus();
    }
}
