package org.plumbline.improvement.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a council writes it, and the last day that it leaves.
 *
 * @param kind what was written
 * @param day the last day, of a date, a month or a quarter
 * @param problem what should be said of it
 */
public record Deadline(Kind kind, @Nullable LocalDate day, Optional<PlanCode> problem) {

    /** What can be written for a deadline. */
    public enum Kind {
        DATE,
        MONTH,
        QUARTER,
        ONGOING,
        WORDS,
        NONE
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|weds|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?";

    private static final List<Pattern> DAYS = patterns(
            WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /.-]" + MONTH + ",?[ /.-]'?" + YEAR,
            WEEKDAY + "(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>" + YEAR,
            "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final List<Pattern> WHOLE_MONTHS = patterns(
            MONTH + "(?:,? |,|-|/|(?='))'?" + YEAR,
            "(?<month>\\d{1,2})/(?<year>\\d{4})",
            "(?<year>\\d{4})-(?<month>\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:q|qtr|quarter) ?(?<quarter>[1-4])(?:,| of)? (?<from>\\d{4}|\\d{2}) ?[/-] ?(?<to>\\d{4}|\\d{2})");
    /** What cannot be a month is a year from April, without a quarter. */
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?<from>\\d{4})-(?<to>1[3-9]|[2-9]\\d)");

    private static final Pattern ONGOING = Pattern.compile("on[ -]?going|continuous|continuing");
    private static final Pattern LEADING = Pattern.compile("^(?:(?:by|the|end of|end) )+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final Deadline NONE = new Deadline(Kind.NONE, null, Optional.empty());
    private static final Deadline IMPOSSIBLE = words(PlanCode.DEADLINE_IMPOSSIBLE);

    /** Reads a deadline. */
    public static Deadline of(String written) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return written.isEmpty() ? NONE : words(PlanCode.DEADLINE_WORDS);
        }
        if (ONGOING.matcher(plain).matches()) {
            return new Deadline(Kind.ONGOING, null, Optional.of(PlanCode.DEADLINE_OPEN));
        }
        Matcher financial = FINANCIAL_YEAR.matcher(plain);
        if (financial.matches() && follows(financial)) {
            return words(PlanCode.DEADLINE_WORDS);
        }
        Matcher quarter = QUARTER.matcher(plain);
        return quarter.matches() ? quarter(quarter) : dated(plain);
    }

    private static String plain(String written) {
        String lower = DASHES.matcher(written.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replace('\n', ' ')
                .replace('’', '\'')
                .replace('‘', '\'');
        String whole = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return LEADING.matcher(whole.strip()).replaceFirst("");
    }

    private static Deadline dated(String plain) {
        for (Pattern pattern : DAYS) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return day(Kind.DATE, found, Integer.parseInt(found.group("day")));
            }
        }
        for (Pattern pattern : WHOLE_MONTHS) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return day(Kind.MONTH, found, 0);
            }
        }
        return words(PlanCode.DEADLINE_WORDS);
    }

    private static Deadline day(Kind kind, Matcher found, int day) {
        try {
            YearMonth month = YearMonth.of(year(found.group("year")), month(found.group("month")));
            LocalDate last = kind == Kind.MONTH ? month.atEndOfMonth() : month.atDay(day);
            return new Deadline(kind, last, Optional.empty());
        } catch (DateTimeException e) {
            return IMPOSSIBLE;
        }
    }

    /** Quarters are those of the year from April. */
    private static Deadline quarter(Matcher found) {
        if (!follows(found)) {
            return IMPOSSIBLE;
        }
        int quarters = Integer.parseInt(found.group("quarter"));
        YearMonth last = YearMonth.of(year(found.group("from")), MONTHS_OF_A_QUARTER)
                .plusMonths((long) quarters * MONTHS_OF_A_QUARTER);
        return new Deadline(Kind.QUARTER, last.atEndOfMonth(), Optional.empty());
    }

    private static boolean follows(Matcher years) {
        int next = year(years.group("from")) + 1;
        String to = years.group("to");
        return Integer.parseInt(to) == (to.length() == 2 ? next % CENTURY : next);
    }

    private static int year(String written) {
        return written.length() == 2 ? THIS_CENTURY + Integer.parseInt(written) : Integer.parseInt(written);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, MONTHS_OF_A_QUARTER)) + 1;
    }

    private static Deadline words(PlanCode problem) {
        return new Deadline(Kind.WORDS, null, Optional.of(problem));
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }

    /** Whether a day, a month or a quarter is named. */
    boolean isDated() {
        return day != null;
    }
}
