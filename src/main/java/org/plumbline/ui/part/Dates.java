package org.plumbline.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;

/** Days that may be absent, and fields for dates in which weeks begin on Monday. The rest is in {@link EnglishDates}. */
public final class Dates {

    private Dates() {}

    /** Such as 03/11/2026; a dash where there is no date. */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "–" : EnglishDates.day(date);
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
