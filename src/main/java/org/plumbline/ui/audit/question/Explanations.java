package org.plumbline.ui.audit.question;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.MitigationReason;

/** Why flags do not count, as far as it is written and not stored yet: it is stored by the button beside each. */
public final class Explanations {

    /** What is written about one flag. */
    record Explanation(@Nullable MitigationReason reason, String text) {

        static final Explanation NONE = new Explanation(null, "");
    }

    private final Map<UUID, Explanation> written = new HashMap<>();

    void write(UUID flag, Explanation explanation) {
        written.put(flag, explanation);
    }

    Explanation of(UUID flag) {
        return written.getOrDefault(flag, Explanation.NONE);
    }

    /** It is stored, so it is not written here any more. */
    void stored(UUID flag) {
        written.remove(flag);
    }

    /** Whether something is written and not stored yet. */
    public boolean any() {
        return written.values().stream().anyMatch(each -> !each.text().isBlank());
    }
}
