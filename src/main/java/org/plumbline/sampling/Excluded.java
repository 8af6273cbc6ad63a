package org.plumbline.sampling;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A case of the frame that could not be drawn, and why. */
public record Excluded(FrameRow row, Reason reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    /** Why a case is kept out of the random draw. */
    public enum Reason {
        AUDITED_RECENTLY,
        OPENED_RECENTLY,
        ON_HOLD;

        /** The words shown to people, with the days that the draw went by. */
        public String words(DrawPlan plan) {
            return switch (this) {
                case AUDITED_RECENTLY -> "Audited after " + DAY.format(plan.notAuditedAfter());
                case OPENED_RECENTLY -> "Opened after " + DAY.format(plan.openedBy());
                case ON_HOLD -> "Complaint or legal claim";
            };
        }
    }
}
