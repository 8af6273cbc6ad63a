package org.plumbline.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row of list 8, children in care: the one with most columns. */
final class CareRows {

    private static final int YEAR = 12;

    /** No place at all: the code that statistics use for "not known". */
    private static final String NOWHERE = "ZZ99 3VZ";

    private CareRows() {}

    /** The cells after the common ones of the latest period of care that the extract covers; empty without one. */
    static List<@Nullable Object[]> of(Child child, Window window) {
        return child.life().care.stream()
                .filter(it -> window.covers(it.start(), it.end()))
                .max(Comparator.comparing(Life.Care::start))
                .map(it -> cells(child, it, window))
                .stream()
                .toList();
    }

    private static @Nullable Object[] cells(Child child, Life.Care care, Window window) {
        LocalDate asOf = window.asOf();
        boolean over = !window.isOpen(care.end());
        Life.LegalStatus legal = last(care.legal(), Life.LegalStatus::from, asOf);
        Life.Placement placement = last(care.placements(), Life.Placement::from, asOf);
        Life.Permanence plan = care.permanence();
        LocalDate review = window.latest(care.reviews());
        List<Life.Missing> missing = care.missing().stream()
                .filter(it -> !it.back().isAfter(asOf) && it.back().isAfter(asOf.minusMonths(YEAR)))
                .toList();
        Life.Missing latest = missing.isEmpty() ? null : missing.getLast();
        Life.Desk desk = child.life().deskOn(window.atEnd(care.end()));
        return new @Nullable Object[] {
            Extract.yes(child.asylumSeeking()),
            Extract.yes(child.disabled()),
            care.start(),
            care.need(),
            "b) No",
            legal.from(),
            legal.code(),
            review,
            window.latest(care.visits()),
            plan == null || !window.knows(plan.agreed()) ? null : plan.code(),
            review == null ? null : review.minusDays(4),
            window.latest(care.health()),
            window.latest(care.dental()),
            placementsInYear(care, asOf),
            window.ifKnown(care.end()),
            over ? care.reason() : null,
            placement.from(),
            placement.type(),
            placement.provider(),
            NOWHERE,
            null,
            placement.inside() ? "a) In" : "b) Out",
            placement.inside() ? "Northshire" : "CON - Child placed in confidential placement",
            missing.size(),
            0,
            latest == null ? null : Extract.yes(latest.offered()),
            latest == null ? null : Extract.yes(latest.accepted()),
            desk.team(),
            desk.worker()
        };
    }

    /** Placements that the child was in on any day of the last twelve months; at least the present one. */
    private static int placementsInYear(Life.Care care, LocalDate asOf) {
        LocalDate yearAgo = asOf.minusMonths(YEAR);
        List<LocalDate> starts = care.placements().stream()
                .map(Life.Placement::from)
                .filter(day -> !day.isAfter(asOf))
                .toList();
        long inYear = starts.stream().filter(day -> day.isAfter(yearAgo)).count();
        boolean wasPlacedBefore = starts.getFirst().isBefore(yearAgo.plusDays(1));
        return (int) inYear + (wasPlacedBefore ? 1 : 0);
    }

    private static <T> T last(List<T> spells, Function<T, LocalDate> from, LocalDate asOf) {
        return spells.stream()
                .filter(it -> !from.apply(it).isAfter(asOf))
                .max(Comparator.comparing(from))
                .orElseThrow(() -> new IllegalStateException("Nothing had begun by %s (%s)".formatted(asOf, spells)));
    }
}
