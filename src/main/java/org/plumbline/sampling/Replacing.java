package org.plumbline.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces the cases of a sample that cannot be audited, one after the other. What was wanted of each stratum and what a
 * team may have stay as they were drawn; who counts for family, team and worker is whoever is in the sample.
 */
public final class Replacing {

    private final DrawResult draw;
    private final SecondRatingPlan plan;
    private final List<Drawn> candidates;
    private final Caps caps;
    private final SortedMap<Integer, Sample.Place> places = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> secondRanks = new HashMap<>();
    private final Set<String> second;
    private final List<Sample.Replaced> replaced = new ArrayList<>();

    /** Begins with the sample as it was drawn. */
    public Replacing(DrawResult draw, SecondRatingPlan plan) {
        this.draw = draw;
        this.plan = plan;
        candidates = Stream.concat(draw.selected().stream(), draw.reserve().stream())
                .sorted(Comparator.comparing(Drawn::rank))
                .toList();
        caps = new Caps(
                draw.plan(),
                candidates,
                draw.strata().stream().collect(Collectors.toMap(StratumShare::stratum, StratumShare::wanted)));
        for (Drawn drawn : draw.selected()) {
            place(new Sample.Place(places.size() + 1, drawn, null));
        }
        second = bySecondRank().limit(plan.size(places.size())).collect(Collectors.toCollection(HashSet::new));
    }

    /** Takes a case out and puts the next one of its stratum in its place; false when it is not in the sample. */
    public boolean refuse(Refusal refusal) {
        Optional<Sample.Place> found = places.values().stream()
                .filter(place -> place.drawn().row().caseId().equals(refusal.caseId()))
                .findFirst();
        found.ifPresent(place -> replace(place, refusal));
        return found.isPresent();
    }

    private void replace(Sample.Place place, Refusal refusal) {
        String leaving = refusal.caseId();
        places.remove(place.position());
        caps.leave(place.drawn());
        gone.add(leaving);
        Optional<Drawn> next = next(place.drawn().stratum());
        next.ifPresent(drawn -> place(new Sample.Place(place.position(), drawn, leaving)));
        replaced.add(new Sample.Replaced(
                refusal,
                place.position(),
                next.map(drawn -> drawn.row().caseId()).orElse(null)));
        if (second.remove(leaving)) {
            bySecondRank().filter(id -> !second.contains(id)).findFirst().ifPresent(second::add);
        }
    }

    private Optional<Drawn> next(String stratum) {
        Set<String> in = places.values().stream()
                .map(place -> place.drawn().row().caseId())
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(drawn -> drawn.stratum().equals(stratum))
                .filter(drawn -> !in.contains(drawn.row().caseId())
                        && !gone.contains(drawn.row().caseId()))
                .filter(drawn -> caps.against(drawn) == null)
                .findFirst();
    }

    private void place(Sample.Place place) {
        places.put(place.position(), place);
        caps.take(place.drawn());
    }

    private Stream<String> bySecondRank() {
        return places.values().stream()
                .map(place -> place.drawn().row().caseId())
                .sorted(Comparator.comparing(this::secondRank));
    }

    private String secondRank(String caseId) {
        return secondRanks.computeIfAbsent(caseId, id -> HashRank.rank(plan.seed(), id));
    }

    /** The sample as it is by now. */
    public Sample sample() {
        List<Sample.SecondRating> ratings = bySecondRank()
                .filter(second::contains)
                .map(id -> new Sample.SecondRating(secondRank(id), id))
                .toList();
        return new Sample(draw, plan, replaced, List.copyOf(places.values()), ratings);
    }
}
