package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.plumbline.audit.desk.DeskView;

/** The question that the person is at: what the dates of the case say first, then the answer, with guidance beside it. */
public final class QuestionSheet extends Div {

    private final AnswerForm form;
    private final Div clash = new Div();

    public QuestionSheet(CurrentQuestion question, DeskView view, Runnable changed, FlagCard.Mitigation mitigation) {
        addClassName("pl-sheet");
        form = new AnswerForm(question, view, changed);
        Div work = new Div(clash);
        if (!question.flags().isEmpty()) {
            work.add(flags(question, view, mitigation));
        }
        work.add(form);
        work.addClassName("pl-sheet-work");
        Div beside = new Div(new Guidance(question.question()), new EventsPanel(view, question.flags()));
        beside.addClassName("pl-sheet-beside");
        add(work, beside);
    }

    private static Component flags(CurrentQuestion question, DeskView view, FlagCard.Mitigation mitigation) {
        H4 title = new H4("What the dates of the case say");
        Section flags = new Section(title, new Paragraph("Read this before you answer."));
        flags.addClassName("pl-flags");
        question.flags().forEach(flag -> flags.add(new FlagCard(flag, view.editable(), mitigation)));
        return flags;
    }

    public AnswerForm form() {
        return form;
    }

    /** Shows two people's texts above the form until one has chosen. */
    public void clash(ClashPanel panel) {
        clash.removeAll();
        clash.add(panel);
        panel.focus();
    }
}
