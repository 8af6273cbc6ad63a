package org.plumbline.watch.sweep;

import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.cover.CoverTable;
import org.springframework.stereotype.Component;

/**
 * What this council's data can show: the event types of Annex A, and those of which whoever accepted a file said that it
 * holds every one. That a file brings some events of a type, or that somebody entered one by hand, says nothing of the
 * others: what is not known is not the same as not done.
 */
@Component
public class CouncilData {

    private final CoverTable table;
    private volatile @Nullable CouncilCover known;

    CouncilData(CoverTable table) {
        this.table = table;
    }

    /** What it held when last looked up. */
    public CouncilCover now() {
        CouncilCover cover = known;
        return cover == null ? lookUp() : cover;
    }

    /** Looks it up again, after cases have changed. */
    public CouncilCover lookUp() {
        CouncilCover cover = new CouncilCover(table.held());
        known = cover;
        return cover;
    }
}
