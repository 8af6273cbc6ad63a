package org.plumbline.report.figure;

import org.jspecify.annotations.Nullable;

/**
 * How one question was answered in the month.
 *
 * @param meanPoints 0 to 100, "not applicable" left out; absent where withheld
 * @param notEvidenced share of the answers that counted which were "not evidenced"
 */
public record QuestionFigure(
        String id, String text, String theme, @Nullable Double meanPoints, Share notEvidenced) {

    /** The same of audits that are everything there is, and no sample. */
    public QuestionFigure counted() {
        return new QuestionFigure(id, text, theme, meanPoints, notEvidenced.counted());
    }

    /** Answers that counted. */
    public Count n() {
        return notEvidenced.n();
    }
}
