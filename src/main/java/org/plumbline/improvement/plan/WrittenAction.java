package org.plumbline.improvement.plan;

import java.util.List;

/**
 * An action as the council wrote it; what is not there is empty.
 *
 * @param ratingText the word in the cell of the rating
 * @param other what has no column of its own
 */
public record WrittenAction(
        String theme,
        String recNo,
        String recommendation,
        String outcome,
        String measure,
        String actionNo,
        String action,
        String lead,
        String deadline,
        String ratingText,
        String progress,
        String other) {

    private static final int FIELDS = 12;

    /** The action whose fields are these, in their order. */
    static WrittenAction of(List<String> fields) {
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("Fields of an action (" + fields.size() + ")");
        }
        return new WrittenAction(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6),
                fields.get(7),
                fields.get(8),
                fields.get(9),
                fields.get(10),
                fields.get(11));
    }

    /** The fields in their order. */
    List<String> fields() {
        return List.of(
                theme,
                recNo,
                recommendation,
                outcome,
                measure,
                actionNo,
                action,
                lead,
                deadline,
                ratingText,
                progress,
                other);
    }

    /** Whether it is a recommendation for which nothing is done, with at most what it is for beside it. */
    boolean isRecommendationAlone() {
        return !(recNo + recommendation).isEmpty()
                && (actionNo + action + lead + deadline + ratingText + progress).isEmpty();
    }
}
