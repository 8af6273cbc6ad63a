package org.plumbline.ui.setup;

import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be set up.
 *
 * @param sentence how it is
 * @param link where it is done or shown; absent where the person can do neither
 */
record ChecklistItem(
        String title,
        State state,
        String sentence,
        @Nullable RouterLink link) {

    /** What has to be done about it. */
    enum State {
        DONE("Done", "pl-check-done"),
        TO_DO("To do", "pl-check-open"),
        WITH_OTHERS("With others", "pl-check-open"),
        TO_CHECK("To check", "pl-check-other");

        private final String label;
        private final String style;

        State(String label, String style) {
            this.label = label;
            this.style = style;
        }

        String label() {
            return label;
        }

        String style() {
            return style;
        }

        /** Done, or else still to be done by the person or by others. */
        static State of(boolean done, boolean mine) {
            return done ? DONE : mine ? TO_DO : WITH_OTHERS;
        }
    }
}
