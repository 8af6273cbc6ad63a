package org.plumbline.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people and systems write them into cells. What could be two days is none. */
public final class CellDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    /** From which a spreadsheet counts, and any system that writes its numbers. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int ISO_LENGTH = 10;
    private static final int LAST_SERIAL = 2_958_465;
    /** A number that somebody stored as text is a day only between 1954 and 2119. */
    private static final int FIRST_AS_TEXT = 20_000;

    private static final int LAST_AS_TEXT = 80_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** A day as the strict format of workbooks may write it. */
    private static final Pattern DAY_OF_ZONE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[zZ]");

    private static final Pattern OFFSET = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[tT ](\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?) ?([zZ]|[+-]\\d{2}:\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("(?<=\\d)[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?( ?[AP]M)?$", Pattern.CASE_INSENSITIVE);
    /** As systems set to American dates write a moment: no nought before a day or a month, and a clock of twelve hours. */
    private static final Pattern AMERICAN =
            Pattern.compile("([1-9]|1[0-2])/([1-9]|1[0-2])/\\d{4} .* ?[AP]M", Pattern.CASE_INSENSITIVE);

    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(" ?[-/., ] ?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2})-([a-z]{3,9})-(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]{3,9})-(\\d{1,2})-(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})-(\\d{1,2}|[a-z]{3,9})-\\d{2}");
    /** Begins with a century of ours, so that the same digits are no day when they are read day first. */
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

    private static final Set<String> BLANK_LOOK_UP = Set.of("0", "00/01/1900", "00/00/0000", "0000-00-00");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");

    private CellDate() {}

    /** The day that a text in a table of a system names, or null when it names none or could name two. */
    public static @Nullable LocalDate written(String text) {
        return written(text, DAY_ZERO);
    }

    /**
     * The day that a text names, or null when it names none or could name two.
     *
     * @param dayZero the day from which the spreadsheet counts
     */
    public static @Nullable LocalDate written(String text, LocalDate dayZero) {
        if (isIso(text)) {
            return day(text.substring(0, 4), text.substring(5, 7), text.substring(8));
        }
        String plain = CellText.plain(text);
        Matcher zoned = DAY_OF_ZONE.matcher(plain);
        if (zoned.matches()) {
            return written(zoned.group(1), dayZero);
        }
        Matcher offset = OFFSET.matcher(plain);
        if (offset.matches()) {
            return atOffset(offset);
        }
        Matcher serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            int number = Integer.parseInt(serial.group(1));
            return number >= FIRST_AS_TEXT && number <= LAST_AS_TEXT ? dayZero.plusDays(number) : null;
        }
        Matcher together = TOGETHER.matcher(plain);
        if (together.matches()) {
            return day(together.group(1), together.group(2), together.group(3));
        }
        LocalDate named = named(parted(plain));
        return named != null && (!isOnItsWeekday(plain, named) || couldBeMonthFirst(plain)) ? null : named;
    }

    /** The day of a number that a spreadsheet holds for a date, or null when there is no such day. */
    public static @Nullable LocalDate ofNumber(double number, LocalDate dayZero) {
        if (number > LAST_SERIAL && number == Math.rint(number) && number < 1e9) {
            return written(String.valueOf((long) number), dayZero);
        }
        return number < 0 || number > LAST_SERIAL || isYear(number) ? null : dayZero.plusDays((long) number);
    }

    /** Whether somebody wrote only the year; read as a day it would be one of 1905. */
    private static boolean isYear(double number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR && number == Math.rint(number);
    }

    /** Whether the text is how a look-up of a spreadsheet or a database shows that it found no day. */
    public static boolean isBlankLookUp(String text) {
        return BLANK_LOOK_UP.contains(CellText.name(text));
    }

    /** Whether the text is a date but for its weekday, which is that of another day. */
    private static boolean hasOtherWeekday(String text) {
        String plain = CellText.plain(text);
        return WEEKDAY.matcher(plain).find() && written(plain) == null && written(withoutWeekday(plain)) != null;
    }

    /** Whether an American system may have written the text, whose day and month then are the other way round. */
    private static boolean couldBeMonthFirst(String plain) {
        Matcher american = AMERICAN.matcher(plain);
        return american.matches() && !american.group(1).equals(american.group(2));
    }

    /** Whether the text is a date but for a year of two digits, whose century nobody knows. */
    private static boolean hasShortYear(String text) {
        return SHORT_YEAR.matcher(parted(CellText.plain(text))).matches();
    }

    /** What to write in place of a text in a table that names no day. */
    public static String toWrite(String text) {
        return toWrite(text, "yyyy-MM-dd");
    }

    /**
     * What to write in place of a text that names no day.
     *
     * @param form such as DD/MM/YYYY
     */
    public static String toWrite(String text, String form) {
        if (hasOtherWeekday(text)) {
            return "The weekday is not that of the date: correct one of the two.";
        }
        if (couldBeMonthFirst(CellText.plain(text))) {
            return "Its month may come first: write it as " + form + ".";
        }
        return hasShortYear(text) ? "Write the year with four digits, as " + form + "." : "Write it as " + form + ".";
    }

    /** As files made for the purpose write every day, so that no pattern is asked for it. */
    private static boolean isIso(String text) {
        if (text.length() != ISO_LENGTH) {
            return false;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            char each = text.charAt(i);
            if (i == 4 || i == 7 ? each != '-' : each < '0' || each > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the weekday before the date, if there is one, is that of the day. */
    private static boolean isOnItsWeekday(String plain, LocalDate day) {
        Matcher weekday = WEEKDAY.matcher(plain);
        return !weekday.find()
                || day.getDayOfWeek().name().startsWith(weekday.group(1).toUpperCase(Locale.UK));
    }

    private static String withoutWeekday(String plain) {
        return WEEKDAY.matcher(plain).replaceFirst("");
    }

    private static String parted(String plain) {
        String date = withoutWeekday(TIME.matcher(plain).replaceFirst(""));
        return BETWEEN.matcher(ORDINAL.matcher(date).replaceAll(""))
                .replaceAll("-")
                .toLowerCase(Locale.UK);
    }

    private static @Nullable LocalDate named(String date) {
        Matcher found = DAY_FIRST.matcher(date);
        if (found.matches()) {
            return day(found.group(3), found.group(2), found.group(1));
        }
        found = YEAR_FIRST.matcher(date);
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        found = MONTH_NAMED.matcher(date);
        if (found.matches()) {
            return day(found.group(3), month(found.group(2)), found.group(1));
        }
        found = MONTH_FIRST.matcher(date);
        return found.matches() ? day(found.group(3), month(found.group(1)), found.group(2)) : null;
    }

    /** The number of a month that is named by its beginning of three letters or more, or 0. */
    private static String month(String name) {
        String whole = name.equals("sept") ? "sep" : name;
        for (java.time.Month month : java.time.Month.values()) {
            if (month.name().toLowerCase(Locale.UK).startsWith(whole)) {
                return String.valueOf(MONTHS.indexOf(whole.substring(0, 3)) + 1);
            }
        }
        return "0";
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate atOffset(Matcher found) {
        try {
            return OffsetDateTime.parse(found.group(1) + "T" + found.group(2) + found.group(3))
                    .atZoneSameInstant(HERE)
                    .toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
