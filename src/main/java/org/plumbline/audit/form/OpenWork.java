package org.plumbline.audit.form;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audits of one auditor that are not signed off, as the query counts them.
 *
 * @param overdue of them past their day
 * @param soon of them due from today until the last day of the reminder
 * @param next the earliest day, today or later, on which one is due
 */
public record OpenWork(
        UUID auditor,
        int open,
        int overdue,
        int soon,
        @Nullable LocalDate next) {

    /** Nothing to do. */
    public static OpenWork none(UUID auditor) {
        return new OpenWork(auditor, 0, 0, 0, null);
    }
}
