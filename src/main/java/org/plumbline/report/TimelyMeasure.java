package org.plumbline.report;

import java.util.Set;

/** A duty whose timeliness is followed month by month, with the name by which {@code national.csv} of the pack has its figure for England. */
public enum TimelyMeasure {
    ASSESSMENTS("Assessments authorised in time", "assessments", "T07b"),
    CONFERENCES("Initial child protection conferences held in time", "conferences", "T16"),
    PROTECTION_REVIEWS("Review conferences held in time", "protection-reviews", "T21", "T22"),
    CARE_REVIEWS("Reviews of children in care held in time", "", "T42", "T43", "T44"),
    INTERVIEWS("Return home interviews held in time", "interviews", "T63");

    private final String label;
    private final String national;
    private final Set<String> timescales;

    TimelyMeasure(String label, String national, String... timescales) {
        this.label = label;
        this.national = national;
        this.timescales = Set.of(timescales);
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** The word in the column {@code measure}; empty when England has no such figure. */
    String national() {
        return national;
    }

    boolean counts(String timescale) {
        return timescales.contains(timescale);
    }
}
