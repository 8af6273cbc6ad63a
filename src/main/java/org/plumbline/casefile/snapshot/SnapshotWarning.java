package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/**
 * A "latest" date that an earlier snapshot gave and this one gives earlier or not at all. Nothing is deleted.
 *
 * @param systemPersonId for the person who holds the workbook; never stored with the warning
 * @param stored the date known so far
 * @param now the date of this snapshot, absent when it disappeared
 */
public record SnapshotWarning(
        String systemPersonId,
        EventType type,
        LocalDate stored,
        @Nullable LocalDate now) {}
