package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.Contribution;
import org.plumbline.grading.Explanation;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.part.GradeBadge;

/** The grade of one theme: what the work did well, what limits the grade, and what cost most. */
final class ThemeGradePanel extends Section {

    private final Instrument instrument;

    ThemeGradePanel(ThemeGrade theme, AnswerSheet sheet, Instrument instrument) {
        this.instrument = instrument;
        addClassName("pl-theme-grade");
        H3 name = new H3(instrument.theme(theme.theme()).name());
        Div head = new Div(
                name,
                new GradeBadge(
                        theme.grade(), instrument.gradeLabel(theme.grade().name())));
        head.addClassName("pl-theme-grade-head");
        add(head, new Paragraph(Explanation.sentence(theme, instrument)));
        contributions("What helped most", theme.helped());
        if (!theme.rules().isEmpty()) {
            add(new H4("What the rules say"), GradeReasons.rules(theme.rules(), sheet, instrument));
        }
        contributions("What cost most", theme.losses());
    }

    private void contributions(String title, List<Contribution> contributions) {
        if (!contributions.isEmpty()) {
            UnorderedList list = new UnorderedList();
            contributions.forEach(one -> list.add(item(one)));
            add(new H4(title), list);
        }
    }

    private Component item(Contribution one) {
        return new ListItem("%s (%s): %s"
                .formatted(
                        one.question(),
                        instrument.option(one.answer()).label(),
                        instrument.question(one.question()).text()));
    }
}
