package org.plumbline.watch.sweep;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.DataCover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The event types that this council's data can hold: those of Annex A, and those that any other file has ever brought. A
 * type that no file brings is not known, which is not the same as not done; that somebody entered one by hand on one case
 * says nothing of the others.
 */
@Component
public class CouncilData {

    private final JdbcClient jdbc;
    private volatile @Nullable Set<EventType> known;

    CouncilData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The types as last looked up. */
    public Set<EventType> now() {
        Set<EventType> cover = known;
        return cover == null ? lookUp() : cover;
    }

    /** Looks the types up again, after cases have changed. */
    public Set<EventType> lookUp() {
        List<String> others = jdbc.sql("select distinct type from case_event where source not in ('ANNEX_A', 'MANUAL')")
                .query(String.class)
                .list();
        Set<EventType> cover = DataCover.ANNEX_A;
        if (!others.isEmpty()) {
            Set<EventType> more = EnumSet.copyOf(DataCover.ANNEX_A);
            others.forEach(type -> more.add(EventType.valueOf(type)));
            cover = Set.copyOf(more);
        }
        known = cover;
        return cover;
    }
}
