package org.plumbline.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.CaseType;

/** Draws a random sample that anyone can repeat. */
public final class Draw {

    private final DrawPlan plan;
    private final Frame frame;
    private final List<Excluded> exclusions = new ArrayList<>();
    private final List<Drawn> ranked = new ArrayList<>();
    private final List<Drawn> selected = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private Draw(Frame frame, DrawPlan plan) {
        this.frame = frame;
        this.plan = plan;
    }

    /**
     * Ranks the eligible cases by hash and takes the first of each stratum that pass the caps. One pass over all strata
     * by rank makes the outcome independent of the order of the strata, also where siblings or a worker's cases lie in
     * different ones.
     */
    public static DrawOutcome from(Frame frame, DrawPlan plan) {
        if (frame.rows().isEmpty()) {
            return new DrawOutcome.Refused("The frame is empty: no case was open on %s or closed shortly before. "
                            .formatted(EnglishDates.day(plan.frameDate()))
                    + "Import the workbook of that month, then draw again.");
        }
        if (plan.size() < 1) {
            return new DrawOutcome.Refused("Ask for a sample of at least 1 case.");
        }
        return new Draw(frame, plan).draw();
    }

    /** Takes every case of the frame, in the order of their ranks: a census leaves nobody out. */
    public static DrawOutcome everyone(Frame frame, DrawPlan plan) {
        if (frame.rows().isEmpty()) {
            return new DrawOutcome.Refused(
                    "Nobody belongs to the cohort on %s. ".formatted(EnglishDates.day(plan.frameDate()))
                            + "Choose another day, or import the workbook of that month.");
        }
        List<Drawn> all = frame.rows().stream()
                .map(row -> new Drawn(row, HashRank.rank(plan.seed(), row.caseId())))
                .sorted(Comparator.comparing(Drawn::rank))
                .toList();
        List<StratumShare> strata = new ArrayList<>();
        sizes(frame.rows()).forEach((code, size) -> strata.add(new StratumShare(code, size, size, size, size)));
        return new DrawResult(plan, frame, all, List.of(), List.of(), List.of(), strata, List.of());
    }

    private DrawOutcome draw() {
        frame.rows().forEach(this::rankOrExclude);
        if (plan.size() > ranked.size()) {
            return new DrawOutcome.Refused(
                    "A sample of %d is larger than the %s that can be drawn (%d in the frame, %d left out). Ask for at most %d."
                            .formatted(
                                    plan.size(),
                                    EnglishNumbers.count(ranked.size(), "case"),
                                    frame.rows().size(),
                                    exclusions.size(),
                                    ranked.size()));
        }
        ranked.sort(Comparator.comparing(Drawn::rank));
        SortedMap<String, Integer> eligible =
                sizes(ranked.stream().map(Drawn::row).toList());
        SortedMap<String, Integer> wanted = Strata.allocate(eligible, plan.size());
        Caps caps = new Caps(plan, ranked, wanted);
        ranked.forEach(drawn -> consider(drawn, wanted.getOrDefault(drawn.stratum(), 0), caps));
        List<StratumShare> strata = strata(eligible, wanted);
        List<Drawn> reserve = new ArrayList<>(ranked);
        reserve.removeAll(new HashSet<>(selected));
        return new DrawResult(plan, frame, selected, reserve, exclusions, skipped, strata, warnings(strata));
    }

    private void rankOrExclude(FrameRow row) {
        Excluded.@Nullable Reason reason = reason(row);
        if (reason == null) {
            ranked.add(new Drawn(row, HashRank.rank(plan.seed(), row.caseId())));
        } else {
            exclusions.add(new Excluded(row, reason));
        }
    }

    private Excluded.@Nullable Reason reason(FrameRow row) {
        if (row.hold()) {
            return Excluded.Reason.ON_HOLD;
        }
        if (row.lastAuditDate() != null && row.lastAuditDate().isAfter(plan.notAuditedAfter())) {
            return Excluded.Reason.AUDITED_RECENTLY;
        }
        return row.openFrom().isAfter(plan.openedBy()) ? Excluded.Reason.OPENED_RECENTLY : null;
    }

    private void consider(Drawn drawn, int room, Caps caps) {
        if (taken.getOrDefault(drawn.stratum(), 0) >= room) {
            return;
        }
        Skipped.@Nullable Cap cap = caps.against(drawn);
        if (cap != null) {
            skipped.add(new Skipped(drawn, cap));
            return;
        }
        selected.add(drawn);
        taken.merge(drawn.stratum(), 1, Integer::sum);
        caps.take(drawn);
    }

    private static SortedMap<String, Integer> sizes(List<FrameRow> rows) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        rows.forEach(row -> sizes.merge(row.caseType().name(), 1, Integer::sum));
        return sizes;
    }

    private List<StratumShare> strata(Map<String, Integer> eligible, Map<String, Integer> wanted) {
        List<StratumShare> strata = new ArrayList<>();
        sizes(frame.rows())
                .forEach((code, size) -> strata.add(new StratumShare(
                        code,
                        size,
                        eligible.getOrDefault(code, 0),
                        wanted.getOrDefault(code, 0),
                        taken.getOrDefault(code, 0))));
        return strata;
    }

    private static String type(StratumShare share) {
        return CaseType.valueOf(share.stratum()).label().toLowerCase(Locale.UK);
    }

    private List<String> warnings(List<StratumShare> strata) {
        List<String> warnings = new ArrayList<>();
        for (StratumShare share : strata) {
            if (share.thinned(plan.thinnedShare())) {
                warnings.add(("Exclusions removed %s (%s). The estimate describes cases that were not "
                                + "recently audited or opened.")
                        .formatted(EnglishNumbers.part(share.excluded(), share.inFrame(), "case"), type(share)));
            }
            if (share.drawn() < share.wanted()) {
                warnings.add(("Only %s (%s) could be drawn: the limits per family, team and worker " + "left no more.")
                        .formatted(EnglishNumbers.part(share.drawn(), share.wanted(), "case"), type(share)));
            }
        }
        return warnings;
    }
}
