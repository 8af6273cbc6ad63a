package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which month is to be worked out.
 *
 * @param rebaseline the month from which the trend begins again by a recorded decision; one after {@code month} was not
 *     taken yet
 */
public record FigureOrder(YearMonth month, Optional<YearMonth> rebaseline) {

    private static final int WINDOW = 24;

    /** The months that the trend looks at. */
    public Period window() {
        Period window = Period.ending(month, WINDOW);
        return rebaseline
                .filter(window::contains)
                .map(from -> new Period(from, month))
                .orElse(window);
    }

    /** The same for an earlier month. */
    public FigureOrder of(YearMonth earlier) {
        return new FigureOrder(earlier, rebaseline);
    }
}
