package org.plumbline.cli.argument;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number on the command line. */
public class CountArgument implements ITypeConverter<Integer> {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    @Override
    public Integer convert(String value) {
        if (!DIGITS.matcher(value).matches()) {
            throw new TypeConversionException(
                    "(" + value + ") is no whole number. Write it with at most six digits, such as 15.");
        }
        return Integer.valueOf(value);
    }

    /** A whole number that is not 0. */
    public static final class AtLeastOne extends CountArgument {

        @Override
        public Integer convert(String value) {
            int count = super.convert(value);
            if (count == 0) {
                throw new TypeConversionException("(" + value + ") is too small. Write 1 or more.");
            }
            return count;
        }
    }
}
