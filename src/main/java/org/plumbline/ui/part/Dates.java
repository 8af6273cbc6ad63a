package org.plumbline.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;

/** Dates and times as people in England write them: day, month, year; weeks begin on Monday. */
public final class Dates {

    private Dates() {}

    /** Such as 03/11/2026; a dash where there is no date. */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "–" : EnglishDates.day(date);
    }

    /** Such as November 2026. */
    public static String month(YearMonth month) {
        return EnglishDates.month(month);
    }

    /** The time of the day in England, such as 14:02. */
    public static String time(Instant instant) {
        return EnglishDates.time(instant);
    }

    /** Day and time in England, such as 03/11/2026 14:02. */
    public static String dayAndTime(Instant instant) {
        return EnglishDates.dayAndTime(instant);
    }

    /** The day in England. */
    public static LocalDate dayOf(Instant instant) {
        return EnglishDates.dayOf(instant);
    }

    /** The time of the day in England, to the minute. */
    public static LocalTime timeOf(Instant instant) {
        return EnglishDates.timeOf(instant);
    }

    /** A day and a time in England. */
    public static Instant instant(LocalDate day, LocalTime time) {
        return EnglishDates.at(day, time);
    }

    /** A field for a date. */
    public static DatePicker picker(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(new DatePickerI18n()
                .setDateFormat(EnglishDates.DAY_PATTERN)
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
