package org.plumbline.moderation;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far the pairs of one item agree in one period.
 *
 * @param item {@link RatedPair#OVERALL}, the code of a theme, or an auditor
 * @param from the first month
 * @param to the last month
 * @param values every measure
 */
public record Agreement(
        Block block, String item, YearMonth from, YearMonth to, Map<AgreementMeasure, AgreementValue> values) {

    /** What the items are. */
    public enum Block {
        OVERALL,
        THEMES,
        AUDITORS
    }

    public Agreement {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** What a measure comes to. */
    public AgreementValue value(AgreementMeasure measure) {
        return values.getOrDefault(measure, new AgreementValue.Undefined());
    }
}
