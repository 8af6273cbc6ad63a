package org.plumbline.audit.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The immediate risk question as it stands.
 *
 * @param found absent until answered
 * @param escalatedAt when the clock of 24 hours started; absent when there is nothing to escalate
 */
public record RiskView(
        @Nullable Boolean found,
        String note,
        String toldWho,
        @Nullable Instant toldAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}
