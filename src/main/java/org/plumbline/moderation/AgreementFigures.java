package org.plumbline.moderation;

import static org.plumbline.moderation.AgreementMeasure.*;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.grading.Grade;
import org.plumbline.statistics.AgreementBootstrap;
import org.plumbline.statistics.AgreementWeights;
import org.plumbline.statistics.Fraction;
import org.plumbline.statistics.PairedRatings;

/** Measures the pairs of one item and withholds what is too thin to be read. */
final class AgreementFigures {

    /** The whole scale, used or not. */
    private static final List<Grade> SCALE =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

    private static final int GRADES = SCALE.size();

    private static final int PERCENT = 100;
    private static final int COEFFICIENT_DECIMALS = 6;

    private final AgreementStandard standard;
    private final long seed;
    private final Map<AgreementMeasure, AgreementValue> values = new EnumMap<>(AgreementMeasure.class);

    private AgreementFigures(AgreementStandard standard, long seed) {
        this.standard = standard;
        this.seed = seed;
    }

    /** @param pairs in the order of their audits, so that the resamples are the same wherever they come from */
    static Map<AgreementMeasure, AgreementValue> of(
            List<RatedPair> pairs, boolean overall, AgreementStandard standard, long seed) {
        return new AgreementFigures(standard, seed).measured(pairs, overall);
    }

    private Map<AgreementMeasure, AgreementValue> measured(List<RatedPair> pairs, boolean overall) {
        int[] cells = pairs.stream()
                .filter(RatedPair::graded)
                .mapToInt(AgreementFigures::cell)
                .toArray();
        put(N, AgreementValue.of(cells.length));
        put(NOT_GRADED, AgreementValue.of(pairs.size() - cells.length));
        for (AgreementMeasure measure : AgreementMeasure.values()) {
            values.putIfAbsent(measure, new AgreementValue.Undefined());
        }
        if (cells.length == 0) {
            return values;
        }
        PairedRatings ratings = PairedRatings.of(GRADES, cells);
        raw(ratings);
        coefficients(ratings);
        if (cells.length >= standard.kappaMinimum()) {
            intervals(AgreementBootstrap.of(GRADES, cells, seed, standard.resamples()));
        }
        thin(cells.length, overall).forEach(measure -> put(measure, new AgreementValue.TooFew()));
        return values;
    }

    private static int cell(RatedPair pair) {
        return PairedRatings.cell(GRADES, SCALE.indexOf(pair.first()), SCALE.indexOf(pair.second()));
    }

    private void raw(PairedRatings ratings) {
        put(EXACT, AgreementValue.of(ratings.within(0)));
        put(EXACT_PERCENT, percent(ratings.within(0), ratings.pairs()));
        put(WITHIN_ONE, AgreementValue.of(ratings.within(1)));
        put(WITHIN_ONE_PERCENT, percent(ratings.within(1), ratings.pairs()));
        put(MEAN_DIFFERENCE, AgreementValue.of(ratings.meanDifference().rounded()));
        put(MATRIX, new AgreementValue.Known(table(ratings)));
    }

    private void coefficients(PairedRatings ratings) {
        Optional<Fraction> quadratic = ratings.kappa(AgreementWeights.QUADRATIC);
        put(KAPPA_UNWEIGHTED, ratings.kappa(AgreementWeights.IDENTITY));
        put(KAPPA_LINEAR, ratings.kappa(AgreementWeights.LINEAR));
        put(KAPPA_QUADRATIC, quadratic);
        put(AC1, Optional.of(ratings.gwet(AgreementWeights.IDENTITY)));
        put(AC2_QUADRATIC, Optional.of(ratings.gwet(AgreementWeights.QUADRATIC)));
        quadratic.ifPresent(
                kappa -> put(BAND, new AgreementValue.Known(standard.band(kappa).name())));
    }

    private void intervals(AgreementBootstrap bootstrap) {
        put(KAPPA_QUADRATIC_LOW, bootstrap.kappa().map(AgreementBootstrap.Bounds::low));
        put(KAPPA_QUADRATIC_HIGH, bootstrap.kappa().map(AgreementBootstrap.Bounds::high));
        put(UNDEFINED_RESAMPLES, AgreementValue.of(bootstrap.undefined()));
        put(AC2_QUADRATIC_LOW, Optional.of(bootstrap.ac2().low()));
        put(AC2_QUADRATIC_HIGH, Optional.of(bootstrap.ac2().high()));
    }

    private Set<AgreementMeasure> thin(int pairs, boolean overall) {
        if (pairs >= standard.kappaMinimum()) {
            return Set.of();
        }
        if (overall) {
            return INTERVALS;
        }
        return pairs >= standard.cellMinimum() ? COEFFICIENTS : FIGURES;
    }

    private static AgreementValue percent(int part, int whole) {
        return AgreementValue.of(Fraction.of((long) PERCENT * part, whole).rounded(1));
    }

    private static String table(PairedRatings ratings) {
        return IntStream.range(0, GRADES)
                .mapToObj(first -> IntStream.range(0, GRADES)
                        .mapToObj(second -> Integer.toString(ratings.count(first, second)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|"));
    }

    private void put(AgreementMeasure measure, Optional<Fraction> coefficient) {
        coefficient.map(exact -> exact.rounded(COEFFICIENT_DECIMALS)).ifPresent(each -> put(measure, each));
    }

    private void put(AgreementMeasure measure, BigDecimal number) {
        put(measure, AgreementValue.of(number));
    }

    private void put(AgreementMeasure measure, AgreementValue value) {
        values.put(measure, value);
    }
}
