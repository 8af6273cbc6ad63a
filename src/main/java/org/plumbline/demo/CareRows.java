package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row of list 8, children in care: the one with most columns. */
final class CareRows {

    private static final int YEAR = 12;

    /** No place at all: the code that statistics use for "not known". */
    private static final String NOWHERE = "ZZ99 3VZ";

    private final Child child;
    private final Life.Care care;
    private final Window window;
    private final LocalDate asOf;
    private final List<@Nullable Object> cells = new ArrayList<>();

    private CareRows(Child child, Life.Care care, Window window) {
        this.child = child;
        this.care = care;
        this.window = window;
        asOf = window.asOf();
    }

    /** The cells after the common ones of the latest period of care that the extract covers; empty without one. */
    static List<@Nullable Object[]> of(Child child, Window window) {
        return child.life().care.stream()
                .filter(it -> window.covers(it.start(), it.end()))
                .max(Comparator.comparing(Life.Care::start))
                .map(it -> new CareRows(child, it, window).cells())
                .stream()
                .toList();
    }

    private @Nullable Object[] cells() {
        start();
        reviewsAndChecks();
        add(placementsInYear());
        end();
        placement();
        missing();
        Life.Desk desk = child.life().deskOn(window.atEnd(care.end()));
        add(desk.team(), desk.worker());
        return cells.toArray();
    }

    private void add(@Nullable Object... more) {
        Collections.addAll(cells, more);
    }

    private void start() {
        Life.LegalStatus legal = last(care.legal(), Life.LegalStatus::from);
        add(Extract.yes(child.asylumSeeking()), Extract.yes(child.disabled()));
        add(care.start(), care.need(), "b) No", legal.from(), legal.code());
    }

    private void reviewsAndChecks() {
        Life.Permanence plan = care.permanence();
        LocalDate review = window.latest(care.reviews());
        add(review, window.latest(care.visits()));
        add(plan == null || !window.knows(plan.agreed()) ? null : plan.code());
        add(review == null ? null : review.minusDays(4));
        add(window.latest(care.health()), window.latest(care.dental()));
    }

    private void end() {
        add(window.ifKnown(care.end()), window.isOpen(care.end()) ? null : care.reason());
    }

    private void placement() {
        Life.Placement placement = last(care.placements(), Life.Placement::from);
        add(placement.from(), placement.type(), placement.provider(), NOWHERE, null);
        add(
                placement.inside() ? "a) In" : "b) Out",
                placement.inside() ? "Northshire" : "CON - Child placed in confidential placement");
    }

    private void missing() {
        List<Life.Missing> missing = care.missing().stream()
                .filter(it -> !it.back().isAfter(asOf) && it.back().isAfter(asOf.minusMonths(YEAR)))
                .toList();
        Life.Missing latest = missing.isEmpty() ? null : missing.getLast();
        add(missing.size(), 0);
        add(
                latest == null ? null : Extract.yes(latest.offered()),
                latest == null ? null : Extract.yes(latest.accepted()));
    }

    /** Placements that the child was in on any day of the last twelve months; at least the present one. */
    private int placementsInYear() {
        LocalDate yearAgo = asOf.minusMonths(YEAR);
        List<LocalDate> starts = care.placements().stream()
                .map(Life.Placement::from)
                .filter(day -> !day.isAfter(asOf))
                .toList();
        long inYear = starts.stream().filter(day -> day.isAfter(yearAgo)).count();
        boolean wasPlacedBefore = starts.getFirst().isBefore(yearAgo.plusDays(1));
        return (int) inYear + (wasPlacedBefore ? 1 : 0);
    }

    private <T> T last(List<T> spells, Function<T, LocalDate> from) {
        return spells.stream()
                .filter(it -> !from.apply(it).isAfter(asOf))
                .max(Comparator.comparing(from))
                .orElseThrow(() -> new IllegalStateException("Nothing had begun by %s (%s)".formatted(asOf, spells)));
    }
}
