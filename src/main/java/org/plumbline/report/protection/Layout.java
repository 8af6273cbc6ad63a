package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each number has its place: in a table, a month, an item and a cell. The items of some tables divide the audits of
 * the first table, so that an audit has its place in each of them.
 */
final class Layout {

    /** How a table is related to the audits of everything. */
    enum Kind {
        /** The audits of everything, by grade. */
        WHOLE,
        /** The same audits divided over items, by grade. */
        BY_GRADE,
        /** The same audits divided over items, by good or better and not. */
        BY_BETTER,
        /** Something of its own. */
        APART
    }

    record Place(int table, int month, int item, int cell) {}

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<YearMonth, Integer> months = new HashMap<>();
    private final List<List<int @Nullable [][]>> numbers = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Adds a table and answers which it is. */
    int table(Kind kind) {
        kinds.add(kind);
        numbers.add(new ArrayList<>());
        return kinds.size() - 1;
    }

    Kind kind(int table) {
        return kinds.get(table);
    }

    int tables() {
        return kinds.size();
    }

    /** The next number has its place among those of a table and a month; items come in their order. */
    void put(int number, int table, YearMonth month, int item, int items, int cell, int cells) {
        int at = months.computeIfAbsent(month, key -> months.size());
        List<int @Nullable [][]> ofTable = numbers.get(table);
        while (ofTable.size() <= at) {
            ofTable.add(null);
        }
        int[][] slab = ofTable.get(at);
        if (slab == null) {
            slab = new int[items][cells];
            ofTable.set(at, slab);
        }
        slab[item][cell] = number;
        places.add(new Place(table, at, item, cell));
    }

    Place place(int number) {
        return places.get(number);
    }

    /** The numbers of a table in a month, by item and cell; none where the table says nothing of the month. */
    int @Nullable [][] of(int table, int month) {
        List<int @Nullable [][]> ofTable = numbers.get(table);
        return month < ofTable.size() ? ofTable.get(month) : null;
    }
}
