package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.table.CellTexts;
import org.plumbline.improvement.table.Lines;
import org.plumbline.improvement.table.PlanColumn;
import org.plumbline.improvement.table.PlanRow;

/** An action while its table is read: rows below may add to it. */
final class PlannedAction implements PlanEntry {

    private final PlanRow row;
    private final List<String> themes = new ArrayList<>();
    private final CellTexts cells;
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<String> spare = new ArrayList<>();
    private String number;
    private String action;

    PlannedAction(PlanRow row, String theme, String number, String action) {
        this.row = row;
        themes.add(theme);
        this.number = number;
        this.action = action;
        cells = new CellTexts(row.columns());
    }

    /** Makes it an action of the recommendation, too. */
    void serve(@Nullable Recommendation recommendation) {
        if (recommendation != null && !recommendations.contains(recommendation)) {
            recommendations.add(recommendation);
            recommendation.act();
        }
    }

    /** Whether it is under the recommendation, or under none where there is none, and under the theme. */
    boolean isUnder(@Nullable Recommendation recommendation, String current) {
        boolean same = recommendation == null ? recommendations.isEmpty() : recommendations.contains(recommendation);
        return same && themes.getLast().equals(current);
    }

    /** Puts it under another theme, too. */
    void goOnUnder(String theme) {
        if (!themes.getLast().equals(theme)) {
            themes.add(theme);
        }
    }

    /** Adds to the text of the action. */
    void goOn(String more, String glue) {
        action = Lines.joined(action, glue, more);
    }

    /** Adds to the number. */
    void renumber(String more) {
        number = Lines.joined(number, Lines.END, more);
    }

    /** Keeps a text that belongs into no column of the action. */
    void keep(String text) {
        spare.add(text);
    }

    CellTexts cells() {
        return cells;
    }

    PlanRow row() {
        return row;
    }

    /** The action as written, blank cells filled with what its recommendations say. */
    WrittenAction written() {
        List<String> numbers = recommendations.stream()
                .map(Recommendation::numbers)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        List<String> others = new ArrayList<>(cells.headed(PlanColumn::isOther));
        others.addAll(spare);
        recommendations.forEach(recommendation -> others.addAll(recommendation.others()));
        return new WrittenAction(
                or(Lines.of(themes), Recommendation::theme),
                String.join(", ", numbers),
                lines(Recommendation::text),
                or(cells.text(Kind.OUTCOME), Recommendation::outcome),
                or(cells.text(Kind.MEASURE), Recommendation::measure),
                number,
                action,
                cells.text(Kind.LEAD),
                cells.text(Kind.DEADLINE),
                cells.text(Kind.RATING),
                cells.progress(),
                Lines.of(others));
    }

    private String or(String text, Function<Recommendation, String> otherwise) {
        return text.isEmpty() ? lines(otherwise) : text;
    }

    private String lines(Function<Recommendation, String> part) {
        return Lines.of(recommendations.stream().map(part).distinct().toList());
    }
}
