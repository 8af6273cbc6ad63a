package org.plumbline.audit.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round to be opened.
 *
 * @param themes codes of the themes to audit; of a census, the first is the one whose cohort is audited
 * @param frameDate day on which the frame is taken; absent for the last day of the month before
 * @param capacity full audits per auditor; absent for the pack's
 * @param lookBack months before the frame date in which the theme must have shown; only of a thematic round
 * @param reportOn day on which the report is due; only of a census
 */
public record OpenRound(
        RoundKind kind,
        YearMonth month,
        List<String> themes,
        @Nullable LocalDate frameDate,
        @Nullable Integer capacity,
        @Nullable Integer lookBack,
        @Nullable LocalDate reportOn) {

    public OpenRound {
        themes = List.copyOf(themes);
    }

    /** A monthly round. */
    public OpenRound(YearMonth month, List<String> themes, @Nullable LocalDate frameDate, @Nullable Integer capacity) {
        this(RoundKind.MONTHLY, month, themes, frameDate, capacity, null, null);
    }

    /** A monthly round with the usual frame date and capacity. */
    public static OpenRound of(YearMonth month, List<String> themes) {
        return new OpenRound(month, themes, null, null);
    }

    /** A round on one theme over the cases in which it showed in so many months, of which this is the last. */
    public static OpenRound thematic(YearMonth month, String theme, int lookBack) {
        return new OpenRound(RoundKind.THEMATIC, month, List.of(theme), month.atEndOfMonth(), null, lookBack, null);
    }

    /** An audit of every child of a theme's cohort on a day. */
    public static OpenRound census(String theme, LocalDate frozenOn, LocalDate reportOn) {
        return new OpenRound(
                RoundKind.CENSUS, YearMonth.from(frozenOn), List.of(theme), frozenOn, null, null, reportOn);
    }

    /** The day on which the frame is taken. */
    public LocalDate frame() {
        return frameDate == null ? month.atDay(1).minusDays(1) : frameDate;
    }
}
