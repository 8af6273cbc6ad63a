package org.plumbline.report.past;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.grading.Grade;
import org.plumbline.statistics.Proportion;

/** How many audits had each grade. */
public record GradeTally(int outstanding, int good, int requiresImprovement, int inadequate, int notGraded) {

    public static GradeTally of(List<Grade> grades) {
        return new GradeTally(
                Collections.frequency(grades, Grade.OUTSTANDING),
                Collections.frequency(grades, Grade.GOOD),
                Collections.frequency(grades, Grade.REQUIRES_IMPROVEMENT),
                Collections.frequency(grades, Grade.INADEQUATE),
                Collections.frequency(grades, Grade.NOT_GRADED));
    }

    /** Those with a grade of the scale. */
    public int graded() {
        return better() + requiresImprovement + inadequate;
    }

    public int better() {
        return outstanding + good;
    }

    /** Graded or not. */
    int all() {
        return graded() + notGraded;
    }

    /** Good or better of the graded; there is none without a grade. */
    public Optional<Proportion> share() {
        return graded() == 0 ? Optional.empty() : Optional.of(new Proportion(better(), graded()));
    }
}
