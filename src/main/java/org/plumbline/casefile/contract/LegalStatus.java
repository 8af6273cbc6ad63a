package org.plumbline.casefile.contract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal status under which a child is looked after, by the codes of the national return on looked-after children. */
public final class LegalStatus {

    /**
     * V3: accommodated under an agreed series of short breaks, when each episode of care is recorded. V4: the same, when
     * only the agreement is recorded.
     */
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private LegalStatus() {}

    /** Whether the code is that of a series of short breaks. Between them the child lives at home and needs no other. */
    public static boolean isShortBreaks(@Nullable String code) {
        return code != null && SHORT_BREAKS.contains(code);
    }
}
