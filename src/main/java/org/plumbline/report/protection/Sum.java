package org.plumbline.report.protection;

import java.util.Arrays;
import java.util.BitSet;

/** Some of the numbers behind the figures, added up, and what readers know of the result. */
final class Sum {

    private final int[] numbers;
    private final BitSet members = new BitSet();
    private final int truth;
    private int low;
    private int high;

    /** Moved by so much in the world that is being tried. */
    private int shift;
    /** How much it counts there that it is broken. */
    private int weight = 1;
    /** Where it stands among what that world still breaks; -1 where it breaks nothing. */
    private int place = -1;

    Sum(int[] numbers, int truth) {
        this.numbers = numbers;
        this.truth = truth;
        this.high = Integer.MAX_VALUE;
        Arrays.stream(numbers).forEach(members::set);
    }

    int[] numbers() {
        return numbers;
    }

    boolean has(int number) {
        return members.get(number);
    }

    int truth() {
        return truth;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    /** Whether readers know it exactly. */
    boolean exact() {
        return low == high;
    }

    /** Whether none of its numbers can be another. */
    boolean settles() {
        return low == high && (numbers.length == 1 || high == 0);
    }

    void know(int newLow, int newHigh) {
        low = newLow;
        high = newHigh;
    }

    /** How far a value lies outside what readers know. */
    int off(int value) {
        return Math.max(0, Math.max(low - value, value - high));
    }

    int weight() {
        return weight;
    }

    void weight(int heavy) {
        weight = heavy;
    }

    int shift() {
        return shift;
    }

    void shift(int by) {
        shift = by;
    }

    int place() {
        return place;
    }

    void place(int at) {
        place = at;
    }
}
