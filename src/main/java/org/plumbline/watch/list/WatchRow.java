package org.plumbline.watch.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;

/**
 * A case as the watch list shows it.
 *
 * @param worst of the open flags and the clocks that are over; absent when clocks only run out
 * @param since the day on which the worst became true, or on which the next clock runs out
 * @param flags how many flags of low severity or more are open
 * @param late how many clocks are over
 * @param soon how many clocks run out in the next working days
 * @param nextDue the next day on which a clock runs out
 * @param reason the worst in words
 * @param step the one next step
 * @param isNew whether a flag on it is new, or came back, with the last sweep or after it
 */
public record WatchRow(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        @Nullable Severity worst,
        LocalDate since,
        int flags,
        int late,
        int soon,
        @Nullable LocalDate nextDue,
        String reason,
        String step,
        boolean isNew) {}
