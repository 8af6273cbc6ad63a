package org.plumbline.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round to be opened.
 *
 * @param themes codes of the themes to audit
 * @param frameDate day on which the frame is taken; absent for the last day of the month before
 * @param capacity full audits per auditor; absent for the pack's
 */
public record OpenRound(
        YearMonth month,
        List<String> themes,
        @Nullable LocalDate frameDate,
        @Nullable Integer capacity) {

    public OpenRound {
        themes = List.copyOf(themes);
    }

    /** A round with the usual frame date and capacity. */
    public static OpenRound of(YearMonth month, List<String> themes) {
        return new OpenRound(month, themes, null, null);
    }
}
