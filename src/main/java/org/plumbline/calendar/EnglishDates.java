package org.plumbline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days, months and times as people in England write them, and the zone in which they live. */
public final class EnglishDates {

    /** The zone of every time that people read or enter. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** How a day is written and entered. */
    public static final String DAY_PATTERN = "dd/MM/yyyy";

    private static final DateTimeFormatter DAY = english(DAY_PATTERN);
    private static final DateTimeFormatter DAY_IN_WORDS = english("d MMMM yyyy");
    private static final DateTimeFormatter AXIS_DAY = english("d MMM");
    private static final DateTimeFormatter MONTH = english("MMMM yyyy");
    private static final DateTimeFormatter SHORT_MONTH = english("MMM yyyy");
    private static final DateTimeFormatter AXIS_MONTH = english("MMM yy");
    private static final DateTimeFormatter MONTH_IN_FIGURES = english("MM/yyyy");
    private static final DateTimeFormatter TIME = english("HH:mm");

    private EnglishDates() {}

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** Such as 03/11/2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as 3 November 2026. */
    public static String dayInWords(LocalDate day) {
        return DAY_IN_WORDS.format(day);
    }

    /** Such as 3 Nov, where there is little room. */
    public static String axisDay(LocalDate day) {
        return AXIS_DAY.format(day);
    }

    /** Such as November 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Such as Nov 2026. */
    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** Such as Nov 26, where there is little room. */
    public static String axisMonth(YearMonth month) {
        return AXIS_MONTH.format(month);
    }

    /** Such as 11/2026. */
    public static String monthInFigures(YearMonth month) {
        return MONTH_IN_FIGURES.format(month);
    }

    /** The time of the day in England, such as 14:02. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /** Day and time in England, such as 03/11/2026 14:02. */
    public static String dayAndTime(Instant moment) {
        return day(dayOf(moment)) + " " + time(moment);
    }

    /** The day in England. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The time of the day in England, to the minute. */
    public static LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The moment of a day and a time in England. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
