package org.plumbline.report.figure;

import java.time.YearMonth;
import java.util.List;

/**
 * Everything that the report of a month says, as one audience may read it.
 *
 * @param names the words for grades
 * @param distribution rows for the month, the rolling quarter and the same quarter a year ago
 * @param themes of the month, compared with the three months before
 * @param caseTypes of the months that the longest figures reach back
 * @param teams of the same months, those with few audits put together
 * @param weakest the questions with the lowest mean points
 * @param provisional whether some grade may still change with late evidence
 */
public record MonthFigures(
        YearMonth month,
        Audience audience,
        Labels names,
        Sample sample,
        Measure measure,
        GradeTable distribution,
        GradeTable themes,
        GradeTable caseTypes,
        GradeTable teams,
        List<QuestionFigure> weakest,
        PatternTable patterns,
        ContradictionTable contradictions,
        Overrides overrides,
        Trend trend,
        Assurance assurance,
        boolean provisional,
        ReportRules rules) {

    public MonthFigures {
        weakest = List.copyOf(weakest);
    }

    /** The paragraph at the top, made from the numbers that this audience may read. */
    public String headline() {
        return Wording.headline(this);
    }

    /** What a reader must know of the figures: the sample, what is left out and what is withheld. */
    public List<String> notes() {
        return Wording.notes(this);
    }
}
