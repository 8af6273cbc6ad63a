package org.plumbline.casefile.snapshot;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventSource;

/** An event as it is stored. */
record KnownEvent(EventSource source, @Nullable LocalTime time, Map<String, String> attributes) {

    boolean isRich() {
        return source != EventSource.ANNEX_A;
    }

    /** The event with other values of some attributes. */
    KnownEvent with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(attributes);
        all.putAll(others);
        return new KnownEvent(source, time, all);
    }
}
