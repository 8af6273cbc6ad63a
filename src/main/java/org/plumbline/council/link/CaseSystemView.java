package org.plumbline.council.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The address of records in the council's own case system.
 *
 * @param template with {@code {number}} where the child's number goes; empty where there is none
 * @param by who set it; absent where nobody has
 * @param at when it was set; absent where it was not
 */
public record CaseSystemView(
        String template, @Nullable String by, @Nullable Instant at) {

    /** Nobody has set it. */
    static final CaseSystemView NONE = new CaseSystemView("", null, null);
}
