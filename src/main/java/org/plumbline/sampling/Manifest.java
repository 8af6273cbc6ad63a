package org.plumbline.sampling;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes how a draw was made, so that a person with the frame file and a hash tool can repeat it. */
record Manifest(DrawResult draw) {

    String text() {
        return head() + howToRepeatIt() + cases();
    }

    private String head() {
        return """
                Draw %s
                Frame date: %s
                Frame file: %d cases, SHA-256 %s
                Sample wanted: %d, drawn: %d

                """.formatted(
                        draw.plan().seed(),
                        draw.plan().frameDate(),
                        draw.frame().rows().size(),
                        draw.frame().sha256(),
                        draw.plan().size(),
                        draw.selected().size());
    }

    private String howToRepeatIt() {
        DrawPlan plan = draw.plan();
        return """
                How to repeat it
                1. Take the frame file and check its SHA-256.
                2. Leave out every case with an audit after %s, opened after %s, or on hold.
                3. Share the sample over the case types in proportion to the cases left, by largest remainder; ties go by
                   code A to Z; every type with a case gets at least one, taken from the largest.
                4. Rank each case by the SHA-256, in lower-case hex, of: %s|caseId
                5. Go through the cases by rank. Take a case while its type has room, unless a sibling has been taken, its
                   team has ceil(share of the type x team's part of the type) + %d, or its worker has %d.

                """.formatted(
                        plan.notAuditedAfter(),
                        plan.openedBy(),
                        plan.seed(),
                        plan.teamSlack(),
                        plan.caps().forSample(plan.size()));
    }

    private String cases() {
        return """
                Strata: type, in frame, left out, eligible, wanted, drawn
                %s
                Drawn: rank, case, type, team
                %s
                Passed over by a cap: rank, case, why
                %s
                Left out: case, why
                %s
                Notes
                %s""".formatted(
                        lines(draw.strata(), Manifest::stratum),
                        lines(draw.selected(), Manifest::drawn),
                        lines(
                                draw.skipped(),
                                s -> s.drawn().rank() + "," + s.drawn().row().caseId() + "," + s.cap()),
                        lines(draw.exclusions(), e -> e.row().caseId() + "," + e.reason()),
                        lines(draw.warnings(), w -> w));
    }

    private static String stratum(StratumShare share) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%d,%d",
                share.stratum(),
                share.inFrame(),
                share.excluded(),
                share.eligible(),
                share.wanted(),
                share.drawn());
    }

    private static String drawn(Drawn drawn) {
        return String.join(
                ",",
                drawn.rank(),
                drawn.row().caseId(),
                drawn.stratum(),
                drawn.row().team());
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        String text = items.stream().map(item -> line.apply(item) + "\n").collect(Collectors.joining());
        return text.isEmpty() ? "none\n" : text;
    }
}
