package org.plumbline.sampling;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares a sample out over strata in proportion to their sizes, by largest remainder. */
public final class Strata {

    private Strata() {}

    /**
     * How many cases to draw from each stratum. Remainders that tie go by the stratum's code A to Z; then every
     * stratum that is not empty gets at least one, taken from the largest share, as long as the sample has room.
     *
     * @param sizes cases in each stratum
     * @throws IllegalArgumentException when the sample is larger than all strata together
     */
    public static SortedMap<String, Integer> allocate(Map<String, Integer> sizes, int sample) {
        int population = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (sample < 0 || sample > population) {
            throw new IllegalArgumentException("No sample of (" + sample + ") out of (" + population + ")");
        }
        SortedMap<String, Integer> shares = new TreeMap<>();
        sizes.forEach((code, size) -> shares.put(code, share(sample, size, population)));
        int left = sample - shares.values().stream().mapToInt(Integer::intValue).sum();
        List<String> byRemainder = shares.keySet().stream()
                .sorted(Comparator.comparing(
                                (String code) -> remainder(sample, sizes.getOrDefault(code, 0), population))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        byRemainder.stream().limit(left).forEach(code -> shares.merge(code, 1, Integer::sum));
        atLeastOne(shares, sizes);
        return shares;
    }

    private static int share(int sample, int size, int population) {
        return population == 0 ? 0 : (int) ((long) sample * size / population);
    }

    private static BigInteger remainder(int sample, int size, int population) {
        return BigInteger.valueOf(population == 0 ? 0 : (long) sample * size % population);
    }

    private static void atLeastOne(SortedMap<String, Integer> shares, Map<String, Integer> sizes) {
        for (String code : List.copyOf(shares.keySet())) {
            if (sizes.getOrDefault(code, 0) > 0 && shares.getOrDefault(code, 0) == 0) {
                String largest = largest(shares);
                if (shares.getOrDefault(largest, 0) > 1) {
                    shares.merge(largest, -1, Integer::sum);
                    shares.put(code, 1);
                }
            }
        }
    }

    private static String largest(SortedMap<String, Integer> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
