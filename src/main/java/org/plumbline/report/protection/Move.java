package org.plumbline.report.protection;

/** Numbers that change together, so that an audit stays one audit in every table. */
final class Move {

    private static final int MOST = 16;

    private final int[] numbers = new int[MOST];
    private final int[] by = new int[MOST];
    private int size;

    void add(int number, int shift) {
        numbers[size] = number;
        by[size] = shift;
        size++;
    }

    int size() {
        return size;
    }

    void shorten(int to) {
        size = to;
    }

    int number(int at) {
        return numbers[at];
    }

    int by(int at) {
        return by[at];
    }

    Move copy() {
        Move copy = new Move();
        System.arraycopy(numbers, 0, copy.numbers, 0, size);
        System.arraycopy(by, 0, copy.by, 0, size);
        copy.size = size;
        return copy;
    }
}
