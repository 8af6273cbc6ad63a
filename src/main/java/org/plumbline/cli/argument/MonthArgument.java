package org.plumbline.cli.argument;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month on the command line, written as in the files. */
public final class MonthArgument implements ITypeConverter<YearMonth> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}");

    @Override
    public YearMonth convert(String value) {
        YearMonth month = read(value);
        if (month == null) {
            throw new TypeConversionException("the month (" + value
                    + ") cannot be read. Write it as yyyy-MM, such as 2025-07, of one of the years "
                    + DayArgument.YEARS + ".");
        }
        return month;
    }

    /** The month that is written as yyyy-MM, or null when there is none, or none of which anything could be counted. */
    public static @Nullable YearMonth read(String written) {
        if (!FORM.matcher(written).matches()) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(written);
            return DayArgument.isCounted(month.atDay(1)) ? month : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
