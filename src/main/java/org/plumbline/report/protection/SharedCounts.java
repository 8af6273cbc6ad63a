package org.plumbline.report.protection;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.statistics.Proportion;

/**
 * What a percentage with its interval says of the two counts behind it, beside what readers know of them.
 *
 * @param row whose counts readers have as they are written
 */
record SharedCounts(OpenRow row, Readers readers) {

    private record Pair(int n, int better) {}

    /** Readers know that the counts are among those that would be written the same. */
    void tell(Guard guard) {
        Sum n = row.sum(FigureMeasure.N);
        Sum better = row.sum(FigureMeasure.GOOD_OR_BETTER);
        List<Pair> pairs = pairs(n, better);
        guard.know(
                n,
                pairs.stream().mapToInt(Pair::n).min().orElse(n.truth()),
                pairs.stream().mapToInt(Pair::n).max().orElse(n.truth()));
        guard.know(
                better,
                pairs.stream().mapToInt(Pair::better).min().orElse(better.truth()),
                pairs.stream().mapToInt(Pair::better).max().orElse(better.truth()));
        guard.know(new Check(List.of(n, better), values -> pairs.contains(new Pair(values[0], values[1]))));
    }

    private List<Pair> pairs(Sum n, Sum better) {
        return IntStream.rangeClosed(n.low(), n.high())
                .boxed()
                .flatMap(whole -> betters(whole, better))
                .filter(pair -> row.row().sameShare(new Proportion(pair.better(), pair.n()), readers.rounding()))
                .toList();
    }

    private static Stream<Pair> betters(int n, Sum better) {
        return IntStream.rangeClosed(better.low(), Math.min(n, better.high())).mapToObj(each -> new Pair(n, each));
    }
}
