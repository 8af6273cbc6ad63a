package org.plumbline.audit.round;

import java.util.List;
import java.util.Locale;

/** What a round is about: the month's sample of all cases, one theme, or every child of a cohort. */
public enum RoundKind {
    MONTHLY("Monthly"),
    THEMATIC("Thematic"),
    CENSUS("Census");

    private final String label;

    RoundKind(String label) {
        this.label = label;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /** What the seed of its draw says it is for. */
    public String purpose(List<String> themes) {
        String theme = themes.isEmpty() ? "" : themes.getFirst().toLowerCase(Locale.ROOT);
        return switch (this) {
            case MONTHLY -> "random";
            case THEMATIC -> theme;
            case CENSUS -> theme + "-census";
        };
    }
}
