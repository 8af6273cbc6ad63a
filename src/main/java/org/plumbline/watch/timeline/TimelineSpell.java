package org.plumbline.watch.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;

/**
 * Something that lasted: a plan, a placement, a worker.
 *
 * @param number workers are numbered in the order in which they came to the case; otherwise 1 upwards within a kind
 * @param start absent where no event shows it, only the monthly data
 * @param to absent while it lasts
 */
public record TimelineSpell(
        Kind kind,
        int number,
        @Nullable CaseEvent start,
        LocalDate from,
        @Nullable LocalDate to) {

    /** What lasted, in the order in which it is shown. */
    public enum Kind {
        CHILD_IN_NEED_PLAN("Child in need plan"),
        CHILD_PROTECTION_PLAN("Child protection plan"),
        LOOKED_AFTER("Looked after"),
        LEGAL_STATUS("Legal status"),
        PLACEMENT("Placement"),
        WORKER("Social worker");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words shown to people. */
        public String label() {
            return label;
        }
    }
}
