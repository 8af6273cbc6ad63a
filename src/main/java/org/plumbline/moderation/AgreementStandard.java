package org.plumbline.moderation;

import org.plumbline.rulebook.Parameters;
import org.plumbline.statistics.Fraction;

/**
 * From what number of pairs agreement may be read, and how much of it is enough.
 *
 * @param cellMinimum pairs of a theme or an auditor below which nothing but their number is shown
 * @param kappaMinimum pairs below which no coefficient is read
 * @param acceptable quadratic kappa from which raters agree well enough
 * @param calibrate quadratic kappa from which raters should talk; below it grades should not be published
 * @param resamples of the bootstrap
 */
public record AgreementStandard(
        int cellMinimum, int kappaMinimum, Fraction acceptable, Fraction calibrate, int resamples) {

    /** The standard that a rule pack sets. */
    public static AgreementStandard of(Parameters pack) {
        return new AgreementStandard(
                pack.whole("audit.agreement.cell-minimum"),
                pack.whole("audit.agreement.kappa-minimum"),
                Fraction.of(pack.number("audit.agreement.kappa-acceptable")),
                Fraction.of(pack.number("audit.agreement.kappa-calibrate")),
                pack.whole("audit.agreement.kappa-resamples"));
    }

    AgreementBand band(Fraction kappa) {
        if (kappa.compareTo(acceptable) >= 0) {
            return AgreementBand.ACCEPTABLE;
        }
        return kappa.compareTo(calibrate) >= 0 ? AgreementBand.CALIBRATE : AgreementBand.STOP;
    }
}
