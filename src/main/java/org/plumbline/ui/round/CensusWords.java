package org.plumbline.ui.round;

import java.time.LocalDate;
import java.util.Locale;
import org.plumbline.audit.draw.BurnDown;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.part.Dates;

/** How a census goes, in words. */
final class CensusWords {

    private CensusWords() {}

    /** Whether the census will be done in time, in a sentence or two. */
    static String verdict(BurnDown census) {
        String due = Dates.day(census.due());
        if (census.left() == 0) {
            return "%s signed off; the last one on %s. %s"
                    .formatted(
                            census.all() == 1 ? "The one audit is" : "All %d audits are".formatted(census.all()),
                            Dates.day(census.finish()),
                            report(census));
        }
        String left = EnglishNumbers.count(census.left(), "audit is left", "audits are left");
        if (census.finish() == null) {
            return "%s. They %s due on %s; the pace of the coming days will show when they are done."
                    .formatted(left, passed(census, census.due()) ? "were" : "are", due);
        }
        return "%s. At the present pace the last one is signed off on %s, %s the audits %s due (%s). %s"
                .formatted(
                        left,
                        Dates.day(census.finish()),
                        census.late() ? "after" : census.finish().equals(census.due()) ? "on the day when" : "before",
                        passed(census, census.due()) ? "were" : "are",
                        due,
                        report(census));
    }

    private static String report(BurnDown census) {
        return "The report %s due on %s."
                .formatted(passed(census, census.reportOn()) ? "was" : "is", Dates.day(census.reportOn()));
    }

    /** Whether the day lies before the last one that was counted. */
    private static boolean passed(BurnDown census, LocalDate day) {
        return day.isBefore(census.days().getLast().day());
    }

    static String pace(BurnDown census) {
        Double pace = census.pace();
        return pace == null
                ? "None yet"
                : "%s audits a working day, over the last %s"
                        .formatted(number(pace), census.paceDays() == 1 ? "one" : String.valueOf(census.paceDays()));
    }

    static String needed(BurnDown census) {
        Double needed = census.needed();
        return needed == null ? "–" : "%s audits a working day".formatted(number(needed));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
