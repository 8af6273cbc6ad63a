package org.plumbline.ui.round;

import java.util.Locale;
import org.plumbline.audit.draw.BurnDown;
import org.plumbline.ui.part.Dates;

/** How a census goes, in words. */
final class CensusWords {

    private CensusWords() {}

    /** Whether the census will be done in time, in a sentence or two. */
    static String verdict(BurnDown census) {
        String due = Dates.day(census.due());
        if (census.left() == 0) {
            return "All %d audits are signed off; the last one on %s. The report is due on %s."
                    .formatted(census.all(), Dates.day(census.finish()), Dates.day(census.reportOn()));
        }
        String left = census.left() == 1 ? "1 audit is left" : census.left() + " audits are left";
        if (census.finish() == null) {
            return "%s. They are due on %s; the pace of the coming days will show when they are done."
                    .formatted(left, due);
        }
        return "%s. At the present pace the last one is signed off on %s, %s the audits are due (%s). The report is due on %s."
                .formatted(
                        left,
                        Dates.day(census.finish()),
                        census.late() ? "after" : census.finish().equals(census.due()) ? "on the day when" : "before",
                        due,
                        Dates.day(census.reportOn()));
    }

    static String pace(BurnDown census) {
        Double pace = census.pace();
        return pace == null
                ? "None yet"
                : "%s audits a working day, over the last %d".formatted(number(pace), census.paceDays());
    }

    static String needed(BurnDown census) {
        Double needed = census.needed();
        return needed == null ? "–" : "%s audits a working day".formatted(number(needed));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
