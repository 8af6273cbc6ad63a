package org.plumbline.report.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A world that is being tried: how far each number and sum differs, and what it breaks of what readers know. */
final class Trial {

    private final Knowledge known;
    private int[] shifts = new int[0];
    private final Set<Integer> touched = new LinkedHashSet<>();
    private final List<Sum> broken = new ArrayList<>();

    Trial(Knowledge known) {
        this.known = known;
    }

    /** Makes room for numbers that have come since. */
    void begin() {
        shifts = Arrays.copyOf(shifts, known.size());
    }

    List<Sum> broken() {
        return broken;
    }

    /** Whether the number may go up or down by one. */
    boolean can(int number, int by) {
        return !known.settled(number) && known.truth(number) + shifts[number] + by >= 0;
    }

    /** How much worse it would be with the number moved; the sums are moved and must be moved back. */
    int weigh(int number, int by) {
        int worse = 0;
        for (Sum sum : known.sumsOf(number)) {
            int value = sum.truth() + sum.shift();
            worse += sum.weight() * (sum.off(value + by) - sum.off(value));
            sum.shift(sum.shift() + by);
        }
        return worse;
    }

    /** Moves a number. */
    void move(int number, int by) {
        shifts[number] += by;
        touched.add(number);
        for (Sum sum : known.sumsOf(number)) {
            sum.shift(sum.shift() + by);
            boolean breaks = sum.off(sum.truth() + sum.shift()) > 0;
            if (breaks && sum.place() < 0) {
                sum.place(broken.size());
                broken.add(sum);
            } else if (!breaks && sum.place() >= 0) {
                Sum last = broken.removeLast();
                if (last != sum) {
                    broken.set(sum.place(), last);
                    last.place(sum.place());
                }
                sum.place(-1);
            }
        }
    }

    /** By how much a sum differs. */
    int shiftOf(Sum sum) {
        int shift = 0;
        for (int number : touched) {
            shift += sum.has(number) ? shifts[number] : 0;
        }
        return shift;
    }

    /** The world as it is. */
    World world() {
        int[] numbers = touched.stream()
                .mapToInt(Integer::intValue)
                .filter(number -> shifts[number] != 0)
                .toArray();
        return new World(
                numbers, Arrays.stream(numbers).map(number -> shifts[number]).toArray());
    }

    /** Back to how it is. */
    void forget() {
        for (int number : touched) {
            shifts[number] = 0;
            for (Sum sum : known.sumsOf(number)) {
                sum.shift(0);
                sum.weight(1);
                sum.place(-1);
            }
        }
        touched.clear();
        broken.clear();
    }
}
