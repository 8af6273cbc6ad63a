package org.plumbline.audit.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The immediate risk question with its answer so far.
 *
 * @param found absent until answered
 * @param escalatedAt when the clock for the acknowledgement started; absent when there is nothing to escalate
 */
public record RiskView(
        @Nullable Boolean found,
        String note,
        String spokenTo,
        @Nullable Instant spokenAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}
