package org.plumbline.report.protection;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that is shown and follows from several sums: a world agrees with it only where it would be shown the same.
 *
 * @param same whether it would, by the values of the sums
 */
record Check(List<Sum> sums, Predicate<int[]> same) {

    Check {
        sums = List.copyOf(sums);
    }

    /** Whether readers know every sum, so that it tells them nothing new. */
    boolean known() {
        return sums.stream().allMatch(Sum::exact);
    }

    boolean touches(int number) {
        return sums.stream().anyMatch(sum -> sum.has(number));
    }
}
