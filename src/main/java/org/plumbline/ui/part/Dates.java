package org.plumbline.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;

/** Days that may be absent, and fields for dates in which weeks begin on Monday. The rest is in {@link EnglishDates}. */
public final class Dates {

    /** Other ways in which people write a day; all are shown as the first one afterwards. */
    private static final String[] ALSO_READ = {
        "d.M.yyyy", "d-M-yyyy", "d M yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d MMM, yyyy", "ddMMyyyy"
    };

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
                .setDateFormats(EnglishDates.DAY_PATTERN, ALSO_READ)
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

    /** A field for a time of day. */
    public static TimePicker timePicker(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(new TimePicker.TimePickerI18n()
                .setBadInputErrorMessage("Enter the time as hours and minutes, such as 14:30"));
        return picker;
    }
}
