package org.plumbline.ui.council;

import java.util.function.Predicate;
import org.plumbline.council.LimitRow;

/** Which timescales the screen lists. */
enum LimitChoice {
    ALL("All timescales", row -> true),
    OWN("With a limit of the council's own", row -> row.isOwn() || !row.next().isEmpty()),
    SETTABLE("Those that a council may set", row -> row.pack().isSettable());

    private final String label;
    private final Predicate<LimitRow> shown;

    LimitChoice(String label, Predicate<LimitRow> shown) {
        this.label = label;
        this.shown = shown;
    }

    String label() {
        return label;
    }

    boolean shows(LimitRow row) {
        return shown.test(row);
    }
}
