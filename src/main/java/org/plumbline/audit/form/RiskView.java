package org.plumbline.audit.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The immediate risk question with its answer so far.
 *
 * @param found absent until answered
 */
public record RiskView(
        @Nullable Boolean found,
        String note,
        String spokenTo,
        @Nullable Instant spokenAt) {}
