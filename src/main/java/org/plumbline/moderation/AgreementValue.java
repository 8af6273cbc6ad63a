package org.plumbline.moderation;

import java.math.BigDecimal;

/** What a measure comes to. */
public sealed interface AgreementValue {

    /** A value as it is written: a number without grouping, the name of a band, or the table of pairs. */
    record Known(String text) implements AgreementValue {}

    /** Too few pairs to show it. */
    record TooFew() implements AgreementValue {}

    /** There is no such value: no pair, or all ratings are the same. */
    record Undefined() implements AgreementValue {}

    static AgreementValue of(BigDecimal number) {
        return new Known(number.toPlainString());
    }

    static AgreementValue of(int number) {
        return new Known(Integer.toString(number));
    }
}
