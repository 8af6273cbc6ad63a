package org.plumbline.sampling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps a sample from leaning on one family, team or worker: who is in it, and what is against one more case. */
final class Caps {

    private final DrawPlan plan;
    private final Map<String, Integer> wanted;
    private final Map<String, Integer> eligible = new HashMap<>();
    private final Map<String, Integer> teamSizes = new HashMap<>();
    private final Map<String, Integer> takenByTeam = new HashMap<>();
    private final Map<String, Integer> takenByWorker = new HashMap<>();
    private final Set<String> families = new HashSet<>();

    /**
     * The caps of a draw, before anybody is in the sample.
     *
     * @param candidates all cases that can be drawn
     * @param wanted cases to draw by stratum
     */
    Caps(DrawPlan plan, List<Drawn> candidates, Map<String, Integer> wanted) {
        this.plan = plan;
        this.wanted = wanted;
        candidates.forEach(drawn -> eligible.merge(drawn.stratum(), 1, Integer::sum));
        candidates.forEach(drawn -> teamSizes.merge(team(drawn), 1, Integer::sum));
    }

    Skipped.@Nullable Cap against(Drawn drawn) {
        FrameRow row = drawn.row();
        if (row.familyId() != null && families.contains(row.familyId())) {
            return Skipped.Cap.FAMILY;
        }
        if (takenByTeam.getOrDefault(team(drawn), 0) >= teamCap(drawn)) {
            return Skipped.Cap.TEAM;
        }
        boolean workerFull = row.workerId() != null
                && takenByWorker.getOrDefault(row.workerId(), 0) >= plan.caps().forSample(plan.size());
        return workerFull ? Skipped.Cap.WORKER : null;
    }

    private long teamCap(Drawn drawn) {
        long share = (long) wanted.getOrDefault(drawn.stratum(), 0) * teamSizes.getOrDefault(team(drawn), 0);
        return Math.ceilDiv(share, eligible.getOrDefault(drawn.stratum(), 1)) + plan.teamSlack();
    }

    void take(Drawn drawn) {
        count(drawn, 1);
        if (drawn.row().familyId() != null) {
            families.add(drawn.row().familyId());
        }
    }

    void leave(Drawn drawn) {
        count(drawn, -1);
        families.remove(drawn.row().familyId());
    }

    private void count(Drawn drawn, int more) {
        takenByTeam.merge(team(drawn), more, Integer::sum);
        if (drawn.row().workerId() != null) {
            takenByWorker.merge(drawn.row().workerId(), more, Integer::sum);
        }
    }

    private static String team(Drawn drawn) {
        return drawn.stratum() + "|" + drawn.row().team();
    }
}
