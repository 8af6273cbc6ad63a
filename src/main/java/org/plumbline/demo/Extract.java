package org.plumbline.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the case system would give out on a day: the rows of Annex A lists 1 to 10, with the six months before the day,
 * and of each "latest" column only the latest.
 */
final class Extract {

    private final Window window;
    private final Map<Integer, List<List<@Nullable Object>>> lists = new TreeMap<>();

    private Extract(LocalDate asOf) {
        this.window = new Window(asOf);
    }

    /** The rows per list, each in the column order of the 2019 layout. */
    static Map<Integer, List<List<@Nullable Object>>> of(Collection<Child> children, LocalDate asOf) {
        Extract extract = new Extract(asOf);
        for (Child child : children) {
            FrontDoorRows.of(child, extract.window).forEach((list, rows) -> extract.add(list, child, rows));
            ServiceRows.of(child, extract.window).forEach((list, rows) -> extract.add(list, child, rows));
            extract.add(8, child, CareRows.of(child, extract.window));
        }
        return extract.lists;
    }

    private void add(int list, Child child, List<@Nullable Object[]> rows) {
        for (@Nullable Object[] cells : rows) {
            List<@Nullable Object> row = new ArrayList<>(List.of(
                    child.personId(),
                    child.gender(),
                    child.ethnicity(),
                    child.born(),
                    Period.between(child.born(), window.asOf()).getYears()));
            row.addAll(Arrays.asList(cells));
            if (list == 10) {
                row.add(1, null);
            }
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(row);
        }
    }

    /** The cells of a row; a way to write them that allows blanks. */
    static @Nullable Object[] cells(@Nullable Object... cells) {
        return cells;
    }

    static String yes(boolean value) {
        return value ? "a) Yes" : "b) No";
    }

    static @Nullable String yes(@Nullable LocalDate known, boolean value) {
        return known == null ? null : yes(value);
    }
}
