package org.plumbline.demo;

import static org.plumbline.demo.Extract.cells;
import static org.plumbline.demo.Extract.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of lists 6, 7, 9 and 10: need, protection, leaving care, adoption; one row for a child in each. */
final class ServiceRows {

    private ServiceRows() {}

    static Map<Integer, List<@Nullable Object[]>> of(Child child, Window window) {
        return Map.of(
                6, need(child, window),
                7, plan(child, window),
                9, leaver(child, window),
                10, adoption(child, window));
    }

    private static List<@Nullable Object[]> need(Child child, Window window) {
        Life life = child.life();
        return life.needs.stream()
                .filter(it -> window.covers(it.start(), it.closed()))
                .max(Comparator.comparing(Life.Need::start))
                .map(it -> {
                    Life.Desk desk = life.deskOn(window.atEnd(it.closed()));
                    return cells(
                            yes(child.disabled()),
                            it.start(),
                            it.code(),
                            lastSeen(life, window),
                            window.ifKnown(it.closed()),
                            window.isOpen(it.closed()) ? null : it.reason(),
                            status(life, it, window),
                            desk.team(),
                            desk.worker());
                })
                .stream()
                .toList();
    }

    /** Closed first, then the first that applies, as the template's guidance says. */
    private static String status(Life life, Life.Need need, Window window) {
        if (!window.isOpen(need.closed())) {
            return "e) Closed episode";
        }
        if (life.care.stream().anyMatch(it -> window.knows(it.start()) && window.isOpen(it.end()))) {
            return "a) Looked after child";
        }
        if (life.plans.stream().anyMatch(it -> window.knows(it.start()) && window.isOpen(it.end()))) {
            return "b) Child Protection plan";
        }
        boolean assessed =
                life.assessments.stream().anyMatch(it -> it.needed() && window.ifKnown(it.authorised()) != null);
        return assessed ? "c) Child in need plan" : "d) Open assessment";
    }

    private static @Nullable LocalDate lastSeen(Life life, Window window) {
        List<LocalDate> seen = new ArrayList<>(life.needVisits);
        life.plans.forEach(plan -> plan.visits().forEach(visit -> seen.add(visit.on())));
        life.care.forEach(care -> seen.addAll(care.visits()));
        return window.latest(seen);
    }

    private static List<@Nullable Object[]> plan(Child child, Window window) {
        return child.life().plans.stream()
                .filter(it -> window.covers(it.start(), it.end()))
                .max(Comparator.comparing(Life.Plan::start))
                .map(it -> {
                    Life.Visit last = it.visits().stream()
                            .filter(visit -> window.knows(visit.on()))
                            .max(Comparator.comparing(Life.Visit::on))
                            .orElse(null);
                    Life.Desk desk = child.life().deskOn(window.atEnd(it.end()));
                    return cells(
                            yes(child.disabled()),
                            it.start(),
                            it.category(),
                            it.category(),
                            last == null ? null : last.on(),
                            last == null ? null : yes(last.alone()),
                            window.latest(it.reviews()),
                            window.ifKnown(it.end()),
                            "b) No",
                            it.earlierPlans(),
                            desk.team(),
                            desk.worker());
                })
                .stream()
                .toList();
    }

    private static List<@Nullable Object[]> leaver(Child child, Window window) {
        Life.Leaver it = child.life().leaver;
        if (it == null || !window.knows(it.from())) {
            return List.of();
        }
        Life.Desk desk = child.life().deskOn(window.asOf());
        return List.<@Nullable Object[]>of(cells(
                yes(child.disabled()),
                desk.team(),
                desk.worker(),
                it.category(),
                "a) Yes",
                it.accommodation(),
                "a) Suitable",
                it.activity()));
    }

    private static List<@Nullable Object[]> adoption(Child child, Window window) {
        Life.Adoption it = child.life().adoption;
        if (it == null || !window.knows(it.decision())) {
            return List.of();
        }
        return List.<@Nullable Object[]>of(cells(
                yes(child.disabled()),
                child.life().care.getFirst().start(),
                it.decision(),
                window.ifKnown(it.order()),
                null,
                window.ifKnown(it.placed()),
                null,
                null,
                null,
                null));
    }
}
