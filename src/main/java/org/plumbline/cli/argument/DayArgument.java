package org.plumbline.cli.argument;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, written as in the files. */
public final class DayArgument implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "the date (" + value + ") cannot be read. Write it as yyyy-MM-dd, such as 2025-07-31.");
        }
    }
}
