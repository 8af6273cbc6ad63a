package org.plumbline.report.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds whether the sums of a table give a withheld number away, and withholds more until they do not
 * (secondary suppression).
 *
 * <p>A reader knows every shown number, that a withheld one is at least 1 (a zero is shown), and every sum. Seen as a
 * network, each sum is a junction, and each number flows between the one or two sums that it is part of. A withheld
 * number has a second possible value exactly when one unit can flow round a ring through it along withheld numbers.
 */
final class Disclosure {

    private final List<Sum> sums = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private enum Kind {
        COUNT,
        SHARE,
        HEADLINE
    }

    /** A number of the table. */
    static final class Cell {

        private final int value;
        private final Kind kind;
        private boolean withheld;
        private int least;

        /** In the network, the sum that the number flows to and the one that it flows from; absent: out of the table. */
        private Optional<Sum> to = Optional.empty();

        private Optional<Sum> from = Optional.empty();

        private Cell(int value, boolean withheld, Kind kind) {
            this.value = value;
            this.withheld = withheld;
            this.kind = kind;
            this.least = kind == Kind.COUNT ? Math.min(1, value) : 0;
        }

        boolean withheld() {
            return withheld;
        }

        private boolean shownCount() {
            return !withheld && kind == Kind.COUNT;
        }

        private boolean maySink() {
            return value > least;
        }

        private List<Sum> sums() {
            return Stream.of(to, from).flatMap(Optional::stream).toList();
        }
    }

    private static final class Sum {

        private final List<Cell> parts;
        private final Cell total;
        private final boolean downwards;

        private Sum(List<Cell> parts, Cell total, boolean downwards) {
            this.parts = List.copyOf(parts);
            this.total = total;
            this.downwards = downwards;
        }

        private long withheld() {
            return Stream.concat(parts.stream(), Stream.of(total))
                    .filter(Cell::withheld)
                    .count();
        }
    }

    /** A count: withheld first of all when a sum gives another one away. */
    Cell count(int value, boolean withheld) {
        return add(new Cell(value, withheld, Kind.COUNT));
    }

    /** A count of which nothing may be known, not even that it is none: withheld from the start. */
    Cell hidden(int value) {
        Cell cell = count(value, true);
        cell.least = 0;
        return cell;
    }

    /** A number that is known through the percentage of a group, which is given up before zeros are. */
    Cell share(int value, boolean withheld) {
        return add(new Cell(value, withheld, Kind.SHARE));
    }

    /** A number that is known through the percentage of all, which is what the report is for: given up last. */
    Cell headline(int value, boolean withheld) {
        return add(new Cell(value, withheld, Kind.HEADLINE));
    }

    private Cell add(Cell cell) {
        cells.add(cell);
        return cell;
    }

    /**
     * The parts of a sum flow into it and its total out of it, or the other way round where {@code downwards}.
     *
     * @throws IllegalArgumentException when a number would flow into two sums, which is no network
     */
    void sum(boolean downwards, List<Cell> parts, Cell total) {
        Sum sum = new Sum(parts, total, downwards);
        parts.forEach(p -> connect(p, sum, !downwards));
        connect(total, sum, downwards);
        sums.add(sum);
    }

    private static void connect(Cell cell, Sum sum, boolean into) {
        if ((into ? cell.to : cell.from).isPresent()) {
            throw new IllegalArgumentException("A number flows the same way in two sums (" + cell.value + ")");
        }
        if (into) {
            cell.to = Optional.of(sum);
        } else {
            cell.from = Optional.of(sum);
        }
    }

    /** Withholds more numbers until each withheld count has a second possible value. */
    void protect() {
        for (List<Cell> open = exposed(); open.stream().anyMatch(c -> c.kind == Kind.COUNT); open = exposed()) {
            if (!withholdBeside(open)) {
                throw new IllegalStateException("Nothing is left to withhold (" + cells.size() + " numbers)");
            }
        }
    }

    /** The withheld numbers that the sums give away. */
    private List<Cell> exposed() {
        return cells.stream().filter(Cell::withheld).filter(c -> !uncertain(c)).toList();
    }

    private boolean withholdBeside(List<Cell> open) {
        List<Sum> givingAway = open.stream()
                .flatMap(c -> c.sums().stream())
                .filter(s -> s.withheld() == 1)
                .toList();
        List<Sum> near = givingAway.isEmpty()
                ? open.stream().flatMap(c -> c.sums().stream()).distinct().toList()
                : List.of(givingAway.getFirst());
        return withholdSmallest(near)
                || withholdShares(near)
                || withholdZeros(near)
                || withholdTotals(near)
                || withholdSmallest(sums)
                || withholdZeros(sums)
                || withholdTotals(sums);
    }

    private static boolean withholdSmallest(List<Sum> where) {
        Optional<Cell> smallest = where.stream()
                .flatMap(s -> s.parts.stream())
                .filter(c -> c.shownCount() && c.value > 0)
                .min(Comparator.comparingInt(c -> c.value));
        smallest.ifPresent(c -> c.withheld = true);
        return smallest.isPresent();
    }

    private static boolean withholdShares(List<Sum> where) {
        Optional<Cell> share = where.stream()
                .flatMap(s -> Stream.concat(s.parts.stream(), Stream.of(s.total)))
                .filter(c -> !c.withheld && c.kind == Kind.SHARE)
                .findFirst();
        share.ifPresent(c -> c.withheld = true);
        return share.isPresent();
    }

    /** Where no other number is left, zeros are withheld as well, and then a withheld number may be zero. */
    private static boolean withholdZeros(List<Sum> where) {
        Optional<Sum> withZeros = where.stream()
                .filter(s -> s.parts.stream().anyMatch(c -> c.shownCount()))
                .findFirst();
        withZeros.ifPresent(
                s -> s.parts.stream().filter(c -> c.kind == Kind.COUNT).forEach(c -> {
                    c.withheld = true;
                    c.least = 0;
                }));
        return withZeros.isPresent();
    }

    private static boolean withholdTotals(List<Sum> where) {
        Optional<Cell> shown = where.stream()
                .flatMap(s -> Stream.concat(Stream.of(s.total), s.parts.stream()))
                .filter(c -> !c.withheld)
                .findFirst();
        shown.ifPresent(c -> c.withheld = true);
        return shown.isPresent();
    }

    /** Whether the number could be one more or one less with every sum still right. */
    private boolean uncertain(Cell cell) {
        return flows(cell, cell.to, cell.from) || (cell.maySink() && flows(cell, cell.from, cell.to));
    }

    private boolean flows(Cell without, Optional<Sum> start, Optional<Sum> end) {
        Set<Optional<Sum>> seen = new HashSet<>(Set.of(start));
        Deque<Optional<Sum>> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            Optional<Sum> at = next.removeFirst();
            if (at.equals(end)) {
                return true;
            }
            cells.stream()
                    .filter(c -> c.withheld && c != without)
                    .flatMap(c -> reached(c, at))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return false;
    }

    /** Where one unit can go from a sum through a number: forwards by raising it, back by lowering it. */
    private static Stream<Optional<Sum>> reached(Cell cell, Optional<Sum> at) {
        return Stream.concat(
                cell.from.equals(at) ? Stream.of(cell.to) : Stream.of(),
                cell.to.equals(at) && cell.maySink() ? Stream.of(cell.from) : Stream.of());
    }
}
