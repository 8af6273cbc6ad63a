package org.plumbline.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times as people in England write them: day, month, year; weeks begin on Monday. */
public final class Dates {

    private static final String DAY_PATTERN = "dd/MM/yyyy";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(DAY_PATTERN, Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** Such as 03/11/2026; a dash where there is no date. */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "–" : DAY.format(date);
    }

    /** Such as November 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The time of the day in England, such as 14:02. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ENGLAND));
    }

    /** Day and time in England, such as 03/11/2026 14:02. */
    public static String dayAndTime(Instant instant) {
        return day(dayOf(instant)) + " " + time(instant);
    }

    /** The day in England. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ENGLAND).toLocalDate();
    }

    /** The time of the day in England, to the minute. */
    public static LocalTime timeOf(Instant instant) {
        return instant.atZone(ENGLAND).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** A day and a time in England. */
    public static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ENGLAND).toInstant();
    }

    /** A field for a date. */
    public static DatePicker picker(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(new DatePickerI18n()
                .setDateFormat(DAY_PATTERN)
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December"))
                .setWeekdays(List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"))
                .setWeekdaysShort(List.of("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"))
                .setToday("Today")
                .setCancel("Cancel")
                .setBadInputErrorMessage("Enter the date as day/month/year, such as 03/11/2026"));
        picker.setPlaceholder("dd/mm/yyyy");
        picker.setAutoOpen(false);
        return picker;
    }
}
