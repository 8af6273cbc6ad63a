package org.plumbline.report.protection;

import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.FigureValue.Rounding;

/** Who reads the figures; it decides what is withheld. */
public enum Readers {
    /** Named roles inside the service. */
    INTERNAL(Rounding.TENTHS),
    /** The multi-agency subcommittee and scrutiny. */
    SUBCOMMITTEE(Rounding.TENTHS),
    /** Everybody. */
    PUBLIC(Rounding.WHOLE);

    private final Rounding rounding;

    Readers(Rounding rounding) {
        this.rounding = rounding;
    }

    /** How far percentages are rounded for them. */
    public Rounding rounding() {
        return rounding;
    }

    /** The least number that a percentage may rest on. */
    int smallestBase(FigureRules rules) {
        return this == PUBLIC ? rules.smallestPublicBase() : rules.smallestBase();
    }

    /** A count as it is written for them. */
    int written(int count, FigureRules rules) {
        int step = rules.publicRounding();
        return this == PUBLIC ? Math.floorDiv(count + step / 2, step) * step : count;
    }
}
