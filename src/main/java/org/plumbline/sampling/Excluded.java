package org.plumbline.sampling;

import org.plumbline.calendar.EnglishDates;

/** A case of the frame that could not be drawn, and why. */
public record Excluded(FrameRow row, Reason reason) {

    /** Why a case is kept out of the random draw. */
    public enum Reason {
        AUDITED_RECENTLY,
        OPENED_RECENTLY,
        ON_HOLD;

        /** The words shown to people, with the days that the draw went by. */
        public String words(DrawPlan plan) {
            return switch (this) {
                case AUDITED_RECENTLY -> "Audited after " + EnglishDates.day(plan.notAuditedAfter());
                case OPENED_RECENTLY -> "Opened after " + EnglishDates.day(plan.openedBy());
                case ON_HOLD -> "Complaint or legal claim";
            };
        }
    }
}
