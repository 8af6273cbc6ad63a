package org.plumbline.sampling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be audited: the draw, after the cases that could not be audited have been replaced.
 *
 * @param refused those cases, in their order
 * @param places by position; a position whose case had no replacement is not there
 * @param secondRatings the cases to be rated twice, by their rank for it
 */
public record Sample(
        DrawResult draw,
        SecondRatingPlan secondRatingPlan,
        List<Replaced> refused,
        List<Place> places,
        List<SecondRating> secondRatings) {

    /**
     * A place of the sample.
     *
     * @param position from 1, in the order of drawing
     * @param replaces the case whose position it took
     */
    public record Place(int position, Drawn drawn, @Nullable String replaces) {}

    /** A refusal, the position of its case, and the case that took it, if there was one. */
    public record Replaced(
            Refusal refusal, int position, @Nullable String replacedBy) {}

    /** A case to be rated twice, and the hash by which it was chosen. */
    public record SecondRating(String rank, String caseId) {}

    public Sample {
        refused = List.copyOf(refused);
        places = List.copyOf(places);
        secondRatings = List.copyOf(secondRatings);
    }

    /** The sample of a draw after no refusal. */
    public static Sample of(DrawResult draw, SecondRatingPlan plan) {
        return new Replacing(draw, plan).sample();
    }

    /** The cases that are rated twice. */
    public Set<String> ratedTwice() {
        return secondRatings.stream().map(SecondRating::caseId).collect(Collectors.toUnmodifiableSet());
    }

    /** The file of the sample: a header, then a line per place, with LF. */
    public String csv() {
        Set<String> twice = ratedTwice();
        return places.stream()
                .map(place -> line(place, twice))
                .collect(Collectors.joining("", "position,case,stratum,team,rank,replaces,second\n", ""));
    }

    private static String line(Place place, Set<String> twice) {
        Drawn drawn = place.drawn();
        String id = drawn.row().caseId();
        return String.join(
                        ",",
                        Integer.toString(place.position()),
                        id,
                        drawn.stratum(),
                        drawn.row().team(),
                        drawn.rank(),
                        place.replaces() == null ? "" : place.replaces(),
                        twice.contains(id) ? "Y" : "N")
                + "\n";
    }
}
