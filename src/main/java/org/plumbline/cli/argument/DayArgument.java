package org.plumbline.cli.argument;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, written as in the files. */
public class DayArgument implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1971;
    private static final int LAST_YEAR = 2099;
    /** Of which working days can be counted, in words. */
    static final String YEARS = FIRST_YEAR + " to " + LAST_YEAR;

    @Override
    public LocalDate convert(String value) {
        try {
            if (FORM.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // Said below, as of any other text that is no day.
        }
        throw new TypeConversionException(
                "the date (" + value + ") cannot be read. Write it as yyyy-MM-dd, such as 2025-07-31.");
    }

    /** Whether working days can be counted a year to either side of the day. */
    static boolean isCounted(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** A day from which working days are counted. */
    public static final class Counted extends DayArgument {

        @Override
        public LocalDate convert(String value) {
            LocalDate day = super.convert(value);
            if (!isCounted(day)) {
                throw new TypeConversionException(
                        "the date (" + value + ") lies too far away. Write one of the years " + YEARS + ".");
            }
            return day;
        }
    }
}
