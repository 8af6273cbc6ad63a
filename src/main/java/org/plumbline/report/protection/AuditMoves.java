package org.plumbline.report.protection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.SplitMix64;

/**
 * What can happen to audits so that a number changes by one: an audit is another item's, has another grade, is there or is
 * not. Its places in the other tables are chosen so that the least becomes wrong.
 */
final class AuditMoves {

    private static final int GRADES = 4;

    /** Numbers that change together, so that an audit stays one audit in every table. */
    static final class Move {

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

    private final Layout layout;
    private final Trial trial;
    private final SplitMix64 chance;
    private @Nullable Move best;
    private int bestWorse;
    private int ties;

    AuditMoves(Layout layout, Trial trial, SplitMix64 chance) {
        this.layout = layout;
        this.trial = trial;
        this.chance = chance;
    }

    void begin() {
        best = null;
        bestWorse = Integer.MAX_VALUE;
        ties = 0;
    }

    /** The move that makes least worse of all since the beginning. */
    @Nullable
    Move best() {
        return best;
    }

    int bestWorse() {
        return bestWorse;
    }

    /** Looks at every way in which a number can change by one. */
    void consider(int number, int by) {
        if (!trial.can(number, by)) {
            return;
        }
        Layout.Place place = layout.place(number);
        Layout.Kind kind = layout.kind(place.table());
        if (kind == Layout.Kind.APART) {
            Move move = new Move();
            int worse = take(move, number, by);
            offer(move, worse);
            return;
        }
        int[][] slab = Objects.requireNonNull(layout.of(place.table(), place.month()));
        for (int item = 0; item < slab.length && kind != Layout.Kind.WHOLE; item++) {
            if (item != place.item() && trial.can(slab[item][place.cell()], -by)) {
                Move move = new Move();
                int worse = take(move, number, by) + take(move, slab[item][place.cell()], -by);
                offer(move, worse);
            }
        }
        for (int grade = 0; grade < GRADES; grade++) {
            if (cell(kind, grade) == place.cell()) {
                placed(place, grade, -1, by);
                for (int other = 0; other < GRADES; other++) {
                    if (other != grade && cell(kind, other) != place.cell()) {
                        placed(place, grade, other, by);
                    }
                }
            }
        }
    }

    private static int cell(Layout.Kind kind, int grade) {
        return kind == Layout.Kind.BY_BETTER ? grade / 2 : grade;
    }

    /** One more audit of a grade, taken from another grade where there is one, in every table of the month. */
    private void placed(Layout.Place place, int grade, int from, int by) {
        Move move = new Move();
        int worse = 0;
        for (int table = 0; table < layout.tables(); table++) {
            int[][] slab = layout.kind(table) == Layout.Kind.APART ? null : layout.of(table, place.month());
            if (slab != null) {
                int to = cell(layout.kind(table), grade);
                int off = from < 0 ? -1 : cell(layout.kind(table), from);
                if (to != off) {
                    int some = table == place.table()
                            ? take(move, slab[place.item()], to, off, by)
                            : cheapest(move, slab, to, off, by);
                    if (some == Integer.MAX_VALUE) {
                        undo(move, 0);
                        return;
                    }
                    worse += some;
                }
            }
        }
        offer(move, worse);
    }

    private int cheapest(Move move, int[][] slab, int to, int off, int by) {
        int size = move.size();
        int least = Integer.MAX_VALUE;
        int item = -1;
        int start = chance.below(slab.length);
        for (int i = 0; i < slab.length && least > 0; i++) {
            int at = (start + i) % slab.length;
            int worse = take(move, slab[at], to, off, by);
            if (worse < least) {
                least = worse;
                item = at;
            }
            undo(move, size);
        }
        return item < 0 ? Integer.MAX_VALUE : take(move, slab[item], to, off, by);
    }

    private int take(Move move, int[] cells, int to, int off, int by) {
        if (!trial.can(cells[to], by) || off >= 0 && !trial.can(cells[off], -by)) {
            return Integer.MAX_VALUE;
        }
        return take(move, cells[to], by) + (off < 0 ? 0 : take(move, cells[off], -by));
    }

    private int take(Move move, int number, int by) {
        move.add(number, by);
        return trial.weigh(number, by);
    }

    private void undo(Move move, int to) {
        for (int i = move.size() - 1; i >= to; i--) {
            trial.weigh(move.number(i), -move.by(i));
        }
        move.shorten(to);
    }

    private void offer(Move move, int worse) {
        Move copy = worse <= bestWorse ? move.copy() : null;
        undo(move, 0);
        ties = worse < bestWorse ? 1 : worse == bestWorse ? ties + 1 : ties;
        if (copy != null && (worse < bestWorse || chance.below(ties) == 0)) {
            bestWorse = worse;
            best = copy;
        }
    }
}
