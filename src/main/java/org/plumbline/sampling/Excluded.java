package org.plumbline.sampling;

/** A case of the frame that could not be drawn, and why. */
public record Excluded(FrameRow row, Reason reason) {

    /** Why a case is kept out of the random draw. */
    public enum Reason {
        AUDITED_RECENTLY("Audited in the last 12 months"),
        OPENED_RECENTLY("Open for fewer than 20 working days"),
        ON_HOLD("Complaint or legal claim");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The words shown to people. */
        public String label() {
            return label;
        }
    }
}
