package org.plumbline.cli.argument;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month on the command line, written as in the files. */
public final class MonthArgument implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "the month (" + value + ") cannot be read. Write it as yyyy-MM, such as 2025-07.");
        }
    }
}
