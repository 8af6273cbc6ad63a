package org.plumbline.drift.clock;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** Every limit of a pack by its id. */
public final class Limits {

    private final Map<String, Limit> byId = new HashMap<>();

    /** Reads the pack's timescales; a severity that cannot be read stops with the row's id. */
    public Limits(RulePack pack, WorkingDays workingDays) {
        int factor = pack.parameters().whole("drift.overrun-factor");
        for (TimescaleLimit row : pack.timescales()) {
            byId.put(row.id(), new Limit(row, factor, workingDays));
        }
    }

    /** The limit of a timescale or of one of its variants. */
    public Limit of(String id) {
        Limit limit = byId.get(id);
        if (limit == null) {
            throw new IllegalArgumentException("timescales.csv has no row " + id + "\nMaybe a row was removed");
        }
        return limit;
    }
}
