package org.plumbline.report.protection;

/**
 * Other numbers that could stand behind everything that is shown.
 *
 * @param numbers those that differ
 * @param shifts by how much each of them differs, never 0
 */
record World(int[] numbers, int[] shifts) {

    /** By how much a sum differs. */
    int shiftOf(Sum sum) {
        int shift = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (sum.has(numbers[i])) {
                shift += shifts[i];
            }
        }
        return shift;
    }

    /** Whether a check would be shown the same. */
    boolean passes(Check check) {
        int[] values = new int[check.sums().size()];
        boolean moved = false;
        for (int i = 0; i < values.length; i++) {
            int shift = shiftOf(check.sums().get(i));
            moved |= shift != 0;
            values[i] = check.sums().get(i).truth() + shift;
        }
        return !moved || check.same().test(values);
    }
}
