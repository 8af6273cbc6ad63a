package org.plumbline.cli.argument;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A percentage on the command line. */
public final class PercentArgument implements ITypeConverter<BigDecimal> {

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    public BigDecimal convert(String value) {
        if (PERCENT.matcher(value).matches()) {
            BigDecimal percent = new BigDecimal(value);
            if (percent.compareTo(MOST) <= 0) {
                return percent;
            }
        }
        throw new TypeConversionException("(" + value
                + ") is no percentage. Write a number from 0 to 100 with at most four decimals, such as 70.");
    }
}
