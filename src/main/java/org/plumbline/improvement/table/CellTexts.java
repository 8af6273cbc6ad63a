package org.plumbline.improvement.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.Rating;
import org.plumbline.improvement.cell.Shade;

/** What the cells of an action or of a recommendation hold, by the columns of its table. */
public final class CellTexts {

    private final PlanColumns columns;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Shade> shades = new TreeMap<>();

    /** Cells in which there is nothing yet. */
    public CellTexts(PlanColumns columns) {
        this.columns = columns;
    }

    /** Adds a text behind what the cell holds. */
    public void add(int column, String text, String glue) {
        texts.put(column, Lines.joined(texts.getOrDefault(column, ""), glue, text));
    }

    /** Shades a cell that has no shade yet. */
    public void shade(int column, @Nullable Shade shade) {
        if (shade != null) {
            shades.putIfAbsent(column, shade);
        }
    }

    /** The text in the column of the kind. */
    public String text(Kind kind) {
        return text(columns.index(kind));
    }

    private String text(int column) {
        return texts.getOrDefault(column, "");
    }

    /** The shade of the rating, or of the rightmost progress in a table without ratings. */
    @Nullable
    public Shade ratingShade() {
        return shades.get(rated());
    }

    /** The heading over what rates the action. */
    public String ratingHeading() {
        return rated() < 0 ? "" : columns.columns().get(rated()).heading().written();
    }

    private int rated() {
        return columns.has(Kind.RATING)
                ? columns.index(Kind.RATING)
                : indexes(column -> column.kind() == Kind.PROGRESS).max().orElse(-1);
    }

    /** The progress, of each column with its heading where there are several or one has a date. */
    public String progress() {
        List<Integer> progress =
                indexes(column -> column.kind() == Kind.PROGRESS).boxed().toList();
        boolean headed = progress.size() > 1
                || progress.stream()
                        .anyMatch(column ->
                                columns.columns().get(column).heading().dated());
        return Lines.of(progress.stream()
                .map(column -> headed ? headed(column, text(column)) : text(column))
                .toList());
    }

    /** The texts of the columns, each with its heading, but those of columns that need none. */
    public List<String> headed(Predicate<PlanColumn> which) {
        return indexes(which)
                .mapToObj(column -> headed(column, text(column)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String headed(int column, String text) {
        PlanColumn one = columns.columns().get(column);
        String shown = text.isEmpty() && one.heading().kind() == Kind.RATING ? colour(column) : text;
        return shown.isEmpty() || one.kind() == Kind.OTHER
                ? shown
                : "[" + one.heading().written() + "] " + shown;
    }

    /** The name of the colour of a rating without a word. */
    private String colour(int column) {
        Shade shade = shades.get(column);
        return shade == null ? "" : shade.rating().map(Rating::name).orElse("");
    }

    private IntStream indexes(Predicate<PlanColumn> which) {
        return IntStream.range(0, columns.columns().size())
                .filter(column -> which.test(columns.columns().get(column)));
    }
}
