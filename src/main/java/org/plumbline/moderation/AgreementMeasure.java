package org.plumbline.moderation;

import java.util.EnumSet;
import java.util.Set;

/** What is measured of the pairs of an item, in the order in which it is written. */
public enum AgreementMeasure {
    N,
    NOT_GRADED,
    EXACT,
    EXACT_PERCENT,
    WITHIN_ONE,
    WITHIN_ONE_PERCENT,
    MEAN_DIFFERENCE,
    KAPPA_UNWEIGHTED,
    KAPPA_LINEAR,
    KAPPA_QUADRATIC,
    KAPPA_QUADRATIC_LOW,
    KAPPA_QUADRATIC_HIGH,
    UNDEFINED_RESAMPLES,
    AC1,
    AC2_QUADRATIC,
    AC2_QUADRATIC_LOW,
    AC2_QUADRATIC_HIGH,
    BAND,
    MATRIX;

    /** Everything but the numbers of pairs, which are always shown. */
    static final Set<AgreementMeasure> FIGURES = EnumSet.range(EXACT, MATRIX);

    /** What needs resamples, and the conclusion from kappa. */
    static final Set<AgreementMeasure> INTERVALS = EnumSet.of(
            KAPPA_QUADRATIC_LOW,
            KAPPA_QUADRATIC_HIGH,
            UNDEFINED_RESAMPLES,
            AC2_QUADRATIC_LOW,
            AC2_QUADRATIC_HIGH,
            BAND);

    /** What can be read only of many pairs: the coefficients and what comes after them. */
    static final Set<AgreementMeasure> COEFFICIENTS = EnumSet.range(KAPPA_UNWEIGHTED, MATRIX);
}
