package org.plumbline.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plumbline.grading.Grade;

/** A grade as a word on a colour; the word alone says it. */
public class GradeBadge extends Span {

    /** The grade under the label that the rule pack in force gives it. */
    public GradeBadge(Grade grade, String label) {
        super(label);
        addClassNames(
                "pl-badge", "pl-grade-" + grade.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
