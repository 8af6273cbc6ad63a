package org.plumbline.report.protection;

import java.util.List;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureRules;

/** How many of the counts that could be shown were shown, over all months that were published. */
final class Use {

    private static final int ENOUGH = 45;
    private static final int OF = 100;

    private int before;
    private int shownBefore;
    private int could;
    private int shown;

    /** Counts what a month shows so far. */
    void add(List<OpenRow> rows, FigureRules rules, Readers readers) {
        could = before;
        shown = shownBefore;
        for (OpenRow row : rows) {
            for (FigureMeasure measure : row.counts()) {
                if (row.count(measure) > 0 && !row.tooSmall(measure, rules, readers)) {
                    could++;
                    shown += row.shown(measure) ? 1 : 0;
                }
            }
        }
    }

    /** Counts a month for good. */
    void settle(List<OpenRow> rows, FigureRules rules, Readers readers) {
        add(rows, rules, readers);
        before = could;
        shownBefore = shown;
    }

    /** Whether a good part is shown. */
    boolean enough() {
        return OF * shown >= ENOUGH * could;
    }
}
