package org.plumbline.audit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.away.AbsenceView;

/**
 * An auditor with what they have in all rounds that run.
 *
 * @param open audits that are not signed off
 * @param overdue of them past their day
 * @param soon of them due within the days of the reminder
 * @param next the earliest day on which one is due that is not past
 * @param away when they are away from today on
 */
public record AuditorWork(
        UUID id,
        String name,
        int open,
        int overdue,
        int soon,
        @Nullable LocalDate next,
        List<AbsenceView> away) {

    public AuditorWork {
        away = List.copyOf(away);
    }

    /** Whether they have to be reminded of an audit. */
    public boolean late() {
        return overdue + soon > 0;
    }
}
