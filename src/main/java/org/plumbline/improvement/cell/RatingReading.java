package org.plumbline.improvement.cell;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a cell that rates an action.
 *
 * @param rating empty where there is none
 * @param colour of the cell, empty where it has none
 * @param problems what should be said of it
 */
public record RatingReading(Optional<Rating> rating, String colour, Set<PlanCode> problems) {

    /** Reads a word, and the shade of its cell where there is no word for a rating. */
    public static RatingReading of(String word, @Nullable Shade shade) {
        Set<PlanCode> problems = new TreeSet<>();
        Optional<Rating> named = Rating.named(word);
        String colour = shade == null ? "" : shade.toString();
        Optional<Rating> shaded = Optional.ofNullable(shade).flatMap(Shade::rating);
        if (named.isPresent()) {
            if (shade != null && !named.get().goesWith(shade)) {
                problems.add(PlanCode.RATING_CONFLICT);
            }
            return new RatingReading(named, colour, problems);
        }
        if (shaded.isEmpty() && shade != null && shade.isColour()) {
            problems.add(PlanCode.COLOUR_UNKNOWN);
        }
        if (shaded.isEmpty() && !word.isEmpty()) {
            problems.add(PlanCode.RATING_UNKNOWN);
        }
        return new RatingReading(shaded, colour, problems);
    }
}
