package org.plumbline.demo;

import java.util.List;

/**
 * Repeatable chance: SplitMix64, written out so that a seed gives the same county on every machine and Java version.
 * Each child has dice of its own, split off by number, so that a change to one child leaves the others as they were.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    private Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    static Dice of(long seed) {
        return new Dice(mix(seed + GOLDEN));
    }

    /** Dice for one part of the whole; independent of how often these were thrown. */
    Dice split(long part) {
        return new Dice(mix(seed ^ mix(part * GOLDEN + 1)));
    }

    /** A whole number from 0 to {@code bound} − 1. */
    int below(int bound) {
        state += GOLDEN;
        return (int) Math.unsignedMultiplyHigh(mix(state), bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True in so many of a hundred throws. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** One of them, each as likely. */
    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** The place of one of the weights, as likely as it weighs. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int throwAt = below(total);
        int place = 0;
        while (throwAt >= weights[place]) {
            throwAt -= weights[place++];
        }
        return place;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
