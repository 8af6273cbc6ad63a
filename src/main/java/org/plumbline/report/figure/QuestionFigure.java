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

    /** Answers that counted. */
    public Count n() {
        return notEvidenced.n();
    }
}
