package org.plumbline.cli.argument;

import java.math.BigDecimal;
import org.plumbline.sampling.SecondRatingPlan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share of a sample on the command line. */
public final class ShareArgument implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String value) {
        if (!SecondRatingPlan.SHARE.matcher(value).matches()) {
            throw new TypeConversionException("(" + value
                    + ") is no share. Write a number from 0 to 1 with at most four decimals, such as 0.20.");
        }
        return new BigDecimal(value);
    }
}
