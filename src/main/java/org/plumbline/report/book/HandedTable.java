package org.plumbline.report.book;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is handed out as a document of its own, with every text as it is.
 *
 * @param name what it is
 * @param columns from left to right
 * @param rows a cell for each column
 */
public record HandedTable(String name, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param share how wide it is beside the others where it holds text
     */
    public record Column(String heading, int share) {}

    /**
     * A cell.
     *
     * @param text its lines, parted by line feeds
     * @param fill red, green and blue in hexadecimal, or null
     */
    public record Cell(String text, @Nullable String fill) {}

    /** Characters of a column beside its longest word. */
    private static final int MARGIN = 4;

    /**
     * How many characters of a line each column may have: none less than the longest word of its heading, columns without
     * text no more, the others by their shares of what is left.
     */
    int[] widths(int line) {
        int[] widths = columns.stream()
                .mapToInt(column -> longestWord(column.heading()) + MARGIN)
                .toArray();
        int left = Math.max(0, line - Arrays.stream(widths).sum());
        int shares = 0;
        for (int i = 0; i < widths.length; i++) {
            shares += share(i);
        }
        for (int i = 0; i < widths.length && shares > 0; i++) {
            widths[i] += left * share(i) / shares;
        }
        return widths;
    }

    private int share(int column) {
        return rows.stream().allMatch(row -> row.get(column).text().isEmpty())
                ? 0
                : columns.get(column).share();
    }

    private static int longestWord(String heading) {
        return Arrays.stream(heading.split(" "))
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
