package org.plumbline.watch.list;

import java.util.List;

/**
 * How many assessments of a team await completion.
 *
 * @param bands counts by the bands of {@link AwaitingAssessments#bands()}
 */
public record AwaitingTeam(String team, List<Integer> bands) {

    public AwaitingTeam {
        bands = List.copyOf(bands);
    }

    /** All of them. */
    public int all() {
        return bands.stream().mapToInt(Integer::intValue).sum();
    }
}
