package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.grading.Grade;

/**
 * One audit of a past month or of this one.
 *
 * @param counted whether it was signed off; one that was not is known only so that another may follow it up
 * @param grade as it stands; of an audit that is not counted, not graded where there is none
 * @param themes a grade for each theme that was audited
 * @param risk whether an immediate risk or a missed safety-critical step was found
 * @param patterns those found, and which of them are critical
 * @param followsUp identifier of the audit that this one follows up
 */
public record PastAudit(
        String id,
        YearMonth month,
        String team,
        CaseType type,
        SampleStream stream,
        boolean counted,
        Grade grade,
        Map<String, Grade> themes,
        Ethnicity ethnicity,
        Disability disability,
        boolean risk,
        Patterns patterns,
        Actions actions,
        @Nullable String followsUp) {

    /** The groups by ethnicity, in the order in which they are written. */
    public enum Ethnicity {
        WHITE,
        MIXED,
        ASIAN,
        BLACK,
        OTHER,
        UNKNOWN
    }

    /** The groups by disability, in the order in which they are written. */
    public enum Disability {
        Y,
        N,
        UNKNOWN
    }

    /** Patterns of drift and delay by their ids, mitigated or not. */
    public record Patterns(Set<String> found, Set<String> critical) {

        public Patterns {
            found = Set.copyOf(found);
            critical = Set.copyOf(critical);
        }
    }

    /** Actions that were raised, and those of them that were done by the due day, done later, or are overdue. */
    public record Actions(int raised, int inTime, int late, int overdue) {

        Actions plus(Actions other) {
            return new Actions(
                    raised + other.raised, inTime + other.inTime, late + other.late, overdue + other.overdue);
        }
    }

    public PastAudit {
        themes = Map.copyOf(themes);
    }

    /** The same with another grade. */
    public PastAudit graded(Grade other) {
        return new PastAudit(
                id,
                month,
                team,
                type,
                stream,
                counted,
                other,
                themes,
                ethnicity,
                disability,
                risk,
                patterns,
                actions,
                followsUp);
    }

    boolean random() {
        return stream == SampleStream.RANDOM;
    }
}
