package org.plumbline.casefile;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as it is stored. */
record KnownEvent(EventSource source, @Nullable LocalTime time, Map<String, String> attributes) {

    boolean isRich() {
        return source != EventSource.ANNEX_A;
    }
}
