package org.plumbline.report.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers know of the numbers behind the figures: none is negative, some sums are known or lie between bounds, and
 * some figures that follow from them were shown. Something may be known on trial and be taken back.
 */
final class Knowledge {

    /** One step that can be taken back. */
    private record Step(
            @Nullable Sum sum,
            int low,
            int high,
            boolean added,
            @Nullable Check check) {}

    private final List<Integer> truth = new ArrayList<>();
    private final List<Integer> settled = new ArrayList<>();
    private final List<List<Sum>> sumsOf = new ArrayList<>();
    private final List<List<Check>> checksOf = new ArrayList<>();
    private final Map<List<Integer>, Sum> sums = new HashMap<>();
    private @Nullable Deque<Step> trial;

    /** Adds a number and answers which it is. */
    int number(int value) {
        truth.add(value);
        settled.add(0);
        sumsOf.add(new ArrayList<>());
        checksOf.add(new ArrayList<>());
        return truth.size() - 1;
    }

    /** How many numbers there are. */
    int size() {
        return truth.size();
    }

    int truth(int number) {
        return truth.get(number);
    }

    /** What is known of sums that the number is part of. */
    List<Sum> sumsOf(int number) {
        return sumsOf.get(number);
    }

    List<Check> checksOf(int number) {
        return checksOf.get(number);
    }

    /** The sum of some numbers; the same numbers are the same sum. */
    Sum sum(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sums.computeIfAbsent(sorted, key -> {
            int[] each = key.stream().mapToInt(Integer::intValue).toArray();
            return new Sum(each, Arrays.stream(each).map(truth::get).sum());
        });
    }

    /** Narrows what is known of a sum; answers whether it was not known before. */
    boolean know(Sum sum, int low, int high) {
        int newLow = Math.max(low, sum.low());
        int newHigh = Math.min(high, sum.high());
        if (newLow == sum.low() && newHigh == sum.high()) {
            return false;
        }
        boolean added = sum.high() == Integer.MAX_VALUE && sum.low() == 0;
        remember(new Step(sum, sum.low(), sum.high(), added, null));
        settled(sum, -1);
        sum.know(newLow, newHigh);
        settled(sum, 1);
        if (added) {
            Arrays.stream(sum.numbers()).forEach(number -> sumsOf.get(number).add(sum));
        }
        return true;
    }

    private void settled(Sum sum, int by) {
        if (sum.settles()) {
            Arrays.stream(sum.numbers()).forEach(number -> settled.set(number, settled.get(number) + by));
        }
    }

    /** Whether readers know the number by itself. */
    boolean settled(int number) {
        return settled.get(number) > 0;
    }

    /** Something is shown that follows from sums. */
    void know(Check check) {
        remember(new Step(null, 0, 0, true, check));
        numbersOf(check).forEach(number -> checksOf.get(number).add(check));
    }

    private static List<Integer> numbersOf(Check check) {
        return check.sums().stream()
                .flatMap(sum -> Arrays.stream(sum.numbers()).boxed())
                .distinct()
                .toList();
    }

    private void remember(Step step) {
        if (trial != null) {
            trial.push(step);
        }
    }

    /** From here on, until it is kept or taken back, everything is on trial. */
    void begin() {
        trial = new ArrayDeque<>();
    }

    void keep() {
        trial = null;
    }

    void takeBack() {
        Deque<Step> steps = trial == null ? new ArrayDeque<>() : trial;
        trial = null;
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            Sum sum = step.sum();
            Check check = step.check();
            if (sum != null) {
                settled(sum, -1);
                sum.know(step.low(), step.high());
                settled(sum, 1);
                if (step.added()) {
                    Arrays.stream(sum.numbers())
                            .forEach(number -> sumsOf.get(number).removeLast());
                }
            }
            if (check != null) {
                numbersOf(check).forEach(number -> checksOf.get(number).removeLast());
            }
        }
    }
}
