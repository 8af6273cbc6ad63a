package org.plumbline.moderation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far blind ratings agree in a quarter and in a year: overall, by theme, and for each auditor against all others. No
 * clock and no random generator takes part: the intervals come from the report's name.
 */
public final class AgreementReport {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final Comparator<String> UNICODE = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private final List<RatedPair> pairs;
    private final YearMonth month;
    private final AgreementStandard standard;
    private final long seed;
    private final List<Agreement> rows = new ArrayList<>();

    private AgreementReport(List<RatedPair> pairs, YearMonth month, AgreementStandard standard, long seed) {
        this.pairs = pairs;
        this.month = month;
        this.standard = standard;
        this.seed = seed;
    }

    /**
     * Measures the pairs up to a month; later ones and those of an auditor's first audits are left out.
     *
     * @param pairs no audit twice in the same scope
     * @param month the last month of quarter and year
     * @param name any text; the same name over the same pairs gives the same intervals
     * @return overall, then themes, then auditors, each by name in the order of Unicode, the quarter before the year
     */
    public static List<Agreement> of(List<RatedPair> pairs, YearMonth month, String name, AgreementStandard standard) {
        List<RatedPair> counted = pairs.stream()
                .filter(pair -> !pair.induction())
                .filter(pair -> !pair.month().isAfter(month))
                .filter(pair -> pair.month().isAfter(month.minusMonths(YEAR)))
                .sorted(Comparator.comparing(RatedPair::audit, UNICODE))
                .toList();
        return new AgreementReport(counted, month, standard, seed(name)).rows();
    }

    private static long seed(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private List<Agreement> rows() {
        scope(Agreement.Block.OVERALL, RatedPair.OVERALL);
        names(pair -> Stream.of(pair.scope()))
                .filter(scope -> !scope.equals(RatedPair.OVERALL))
                .forEach(theme -> scope(Agreement.Block.THEMES, theme));
        names(pair -> pair.scope().equals(RatedPair.OVERALL)
                        ? Stream.of(pair.firstRater(), pair.secondRater())
                        : Stream.of())
                .forEach(this::auditor);
        return rows;
    }

    private Stream<String> names(Function<RatedPair, Stream<String>> of) {
        TreeSet<String> names = new TreeSet<>(UNICODE);
        pairs.stream().flatMap(of).forEach(names::add);
        return names.stream();
    }

    private void scope(Agreement.Block block, String scope) {
        Predicate<RatedPair> within = pair -> pair.scope().equals(scope);
        add(block, scope, QUARTER, pairs.stream().filter(within));
        add(block, scope, YEAR, pairs.stream().filter(within));
    }

    private void auditor(String auditor) {
        add(
                Agreement.Block.AUDITORS,
                auditor,
                YEAR,
                pairs.stream()
                        .filter(pair -> pair.scope().equals(RatedPair.OVERALL) && pair.ratedBy(auditor))
                        .map(pair -> pair.seenBy(auditor)));
    }

    private void add(Agreement.Block block, String item, int months, Stream<RatedPair> of) {
        YearMonth from = month.minusMonths(months - 1L);
        List<RatedPair> within = of.filter(pair -> !pair.month().isBefore(from)).toList();
        rows.add(new Agreement(
                block,
                item,
                from,
                month,
                AgreementFigures.of(within, block == Agreement.Block.OVERALL, standard, seed)));
    }
}
