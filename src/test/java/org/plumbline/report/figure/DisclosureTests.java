package org.plumbline.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTests {

    @ParameterizedTest(name = "{0} of {1} prints {2}")
    @CsvSource({
        "12 3 7,      22, 12 c c",
        "12 3 7 0,    22, 12 c c 0",
        "3 2 17,      22, c c 17",
        "20 1,        21, c c",
        "20 1 0,      21, c c 0",
        "12 30 40,    82, 12 30 40",
    })
    void oneSmallNumberTakesTheNextSmallestWithIt(String row, int total, String printed) {
        assertThat(printed(row, total)).isEqualTo(printed);
    }

    @Test
    void twoOnesBesideTheirSumAreNotLeftToBeWorkedOut() {
        assertThat(printed("1 1 18", 20)).isEqualTo("c c c");
    }

    @Test
    void whereNothingElseIsLeftTheZerosAreWithheldToo() {
        assertThat(printed("4 0 0", 4)).isEqualTo("c c c");
    }

    @Test
    void aGridIsProtectedAcrossAndDown() {
        Grid grid = new Grid(new int[][] {{2, 20, 30}, {15, 25, 35}, {12, 14, 16}});

        grid.protect();

        assertThat(grid.print()).isEqualTo("c c 30|15 25 35|c c 16");
    }

    @Test
    void aDiagonalOfSmallNumbersIsNoProtectionByItself() {
        Grid grid = new Grid(new int[][] {{2, 20, 30}, {15, 3, 35}, {12, 14, 16}});

        grid.protect();

        assertThat(grid.possibleValues()).allMatch(n -> n > 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noWithheldNumberOfARandomGridHasOnlyOnePossibleValue(long seed) {
        Random dice = new Random(seed);
        for (int i = 0; i < 120; i++) {
            int columns = 2 + dice.nextInt(2);
            int[][] values = IntStream.range(0, 2 + dice.nextInt(2))
                    .mapToObj(r -> IntStream.range(0, columns)
                            .map(c -> dice.nextInt(3) == 0 ? 0 : dice.nextInt(9))
                            .toArray())
                    .toArray(int[][]::new);
            Grid grid = new Grid(values);

            grid.protect();

            assertThat(grid.possibleValues()).as(grid.print()).allMatch(n -> n > 1);
        }
    }

    private static String printed(String row, int total) {
        Disclosure disclosure = new Disclosure();
        List<Disclosure.Cell> cells = new ArrayList<>();
        List<Integer> values = IntStream.of(
                        Stream.of(row.split(" ")).mapToInt(Integer::parseInt).toArray())
                .boxed()
                .toList();
        values.forEach(v -> cells.add(disclosure.count(v, small(v))));
        disclosure.sum(false, cells, disclosure.count(total, false));
        disclosure.protect();
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            printed.add(cells.get(i).withheld() ? "c" : String.valueOf(values.get(i)));
        }
        return String.join(" ", printed);
    }

    private static boolean small(int value) {
        return value >= 1 && value <= 4;
    }

    /** A table with all sums shown unless they are small, and a reader who tries every way to fill it in. */
    private static final class Grid {

        private final Disclosure disclosure = new Disclosure();
        private final int[][] values;
        private final Disclosure.Cell[][] cells;
        private final Disclosure.Cell[] rowTotals;
        private final Disclosure.Cell[] columnTotals;

        Grid(int[][] values) {
            this.values = values;
            int columns = values[0].length;
            cells = new Disclosure.Cell[values.length][columns];
            rowTotals = new Disclosure.Cell[values.length];
            columnTotals = new Disclosure.Cell[columns];
            for (int r = 0; r < values.length; r++) {
                for (int c = 0; c < columns; c++) {
                    cells[r][c] = disclosure.count(values[r][c], small(values[r][c]));
                }
                rowTotals[r] = disclosure.count(rowSum(values, r), small(rowSum(values, r)));
                disclosure.sum(false, List.of(cells[r]), rowTotals[r]);
            }
            for (int c = 0; c < columns; c++) {
                int column = c;
                columnTotals[c] = disclosure.count(columnSum(values, c), small(columnSum(values, c)));
                disclosure.sum(
                        true,
                        IntStream.range(0, values.length)
                                .mapToObj(r -> cells[r][column])
                                .toList(),
                        columnTotals[c]);
            }
        }

        void protect() {
            disclosure.protect();
        }

        String print() {
            List<String> rows = new ArrayList<>();
            for (int r = 0; r < values.length; r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < values[r].length; c++) {
                    row.add(cells[r][c].withheld() ? "c" : String.valueOf(values[r][c]));
                }
                rows.add(String.join(" ", row));
            }
            return String.join("|", rows);
        }

        /** For each withheld cell, in how many values the consistent tables differ. */
        List<Integer> possibleValues() {
            List<int[]> hidden = new ArrayList<>();
            for (int r = 0; r < values.length; r++) {
                for (int c = 0; c < values[r].length; c++) {
                    if (cells[r][c].withheld()) {
                        hidden.add(new int[] {r, c});
                    }
                }
            }
            List<Set<Integer>> seen = new ArrayList<>();
            hidden.forEach(h -> seen.add(new HashSet<>()));
            int[][] guess = Arrays.stream(values).map(int[]::clone).toArray(int[][]::new);
            guess(hidden, 0, guess, seen);
            return seen.stream().map(Set::size).toList();
        }

        private void guess(List<int[]> hidden, int at, int[][] guess, List<Set<Integer>> seen) {
            if (at == hidden.size()) {
                if (consistent(guess)) {
                    for (int i = 0; i < hidden.size(); i++) {
                        seen.get(i).add(guess[hidden.get(i)[0]][hidden.get(i)[1]]);
                    }
                }
                return;
            }
            int r = hidden.get(at)[0];
            int c = hidden.get(at)[1];
            int value = values[r][c];
            // One step either way gives all away: see the class comment of Disclosure.
            int least = zeroWithheldBeside(r, c) ? 0 : 1;
            for (int v = Math.max(least, value - 1); v <= value + 1; v++) {
                guess[r][c] = v;
                guess(hidden, at + 1, guess, seen);
            }
            guess[r][c] = value;
        }

        private boolean zeroWithheldBeside(int row, int column) {
            for (int r = 0; r < values.length; r++) {
                for (int c = 0; c < values[r].length; c++) {
                    if ((r == row || c == column) && values[r][c] == 0 && cells[r][c].withheld()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean consistent(int[][] guess) {
            for (int r = 0; r < values.length; r++) {
                if (!rowTotals[r].withheld() && rowSum(guess, r) != rowSum(values, r)) {
                    return false;
                }
            }
            for (int c = 0; c < values[0].length; c++) {
                if (!columnTotals[c].withheld() && columnSum(guess, c) != columnSum(values, c)) {
                    return false;
                }
            }
            return true;
        }

        private static int rowSum(int[][] values, int r) {
            return IntStream.of(values[r]).sum();
        }

        private static int columnSum(int[][] values, int c) {
            return IntStream.range(0, values.length).map(r -> values[r][c]).sum();
        }
    }
}
