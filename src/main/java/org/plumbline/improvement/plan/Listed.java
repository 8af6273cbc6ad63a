package org.plumbline.improvement.plan;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.improvement.table.Lines;
import org.plumbline.improvement.table.PlanProblem.Place;

/**
 * A recommendation as a table of recommendations has it, or several of them together.
 *
 * @param others what its further columns say, each with its heading
 */
record Listed(
        Place place,
        List<String> numbers,
        String text,
        String theme,
        String outcome,
        String measure,
        List<String> others) {

    static final Listed NOTHING = new Listed(Place.NOWHERE, List.of(), "", "", "", "", List.of());

    /** What they say together, as lines. */
    static Listed together(List<Listed> all) {
        return new Listed(
                Place.NOWHERE,
                all.stream().map(Listed::numbers).flatMap(Collection::stream).toList(),
                lines(all, Listed::text),
                lines(all, Listed::theme),
                lines(all, Listed::outcome),
                lines(all, Listed::measure),
                all.stream().map(Listed::others).flatMap(Collection::stream).toList());
    }

    private static String lines(List<Listed> all, Function<Listed, String> part) {
        return Lines.of(all.stream().map(part).distinct().toList());
    }

    /** All that it says. */
    List<String> texts() {
        return Stream.concat(Stream.of(text, theme, outcome, measure), others.stream())
                .toList();
    }

    boolean hasNumber(String number) {
        return numbers.stream().anyMatch(number::equalsIgnoreCase);
    }

    /** The line that it gives without an action. */
    WrittenAction written() {
        return WrittenAction.of(List.of(
                theme, String.join(", ", numbers), text, outcome, measure, "", "", "", "", "", "", Lines.of(others)));
    }
}
