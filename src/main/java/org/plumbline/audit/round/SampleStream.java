package org.plumbline.audit.round;

import org.plumbline.calendar.EnglishNumbers;

/**
 * Why a case is audited. Targeted cases are chosen for being worse and never enter the headline figures;
 * of a census every child of the cohort is there.
 */
public enum SampleStream {
    RANDOM("Random sample"),
    TARGETED("Targeted"),
    CENSUS("Census");

    private final String label;

    SampleStream(String label) {
        this.label = label;
    }

    /**
     * Why a case of the stream is audited, in a sentence.
     *
     * @param frame of how many cases the sample was drawn
     * @param concern why a targeted case was chosen; blank where the reader may not know it
     */
    public String because(int frame, String concern) {
        return switch (this) {
            case RANDOM -> "Drawn at random from the %s of its round.".formatted(EnglishNumbers.count(frame, "case"));
            case TARGETED ->
                concern.isBlank()
                        ? "Chosen for a concern."
                        : "Chosen for a concern: " + concern.strip()
                                + (concern.strip().endsWith(".") ? "" : ".");
            case CENSUS -> "In a census: every child of its group is audited.";
        };
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
