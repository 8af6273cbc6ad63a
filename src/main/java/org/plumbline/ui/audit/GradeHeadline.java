package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.CaseGrade;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.part.GradeBadge;

/** The grade at the top: of the case where the pack gives it one, otherwise only of its themes. */
final class GradeHeadline extends Section {

    GradeHeadline(CaseGrade grade, Instrument instrument, @Nullable String sentence) {
        addClassName("pl-headline");
        if (!instrument.overallGrade()) {
            add(new H2("Grades by theme"), new Paragraph("This rule pack gives no overall grade to a case."));
            return;
        }
        Div head = new Div(
                new H2("Computed grade"),
                new GradeBadge(
                        grade.grade(), instrument.gradeLabel(grade.grade().name())));
        head.addClassName("pl-theme-grade-head");
        add(head);
        if (sentence != null) {
            add(new Paragraph(sentence));
        }
        if (grade.provisional()) {
            add(new Paragraph("The grade is provisional: a critical standard is not evidenced yet, and may still be."));
        }
    }
}
