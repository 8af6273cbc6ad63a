package org.plumbline.watch.list;

import java.time.LocalDate;
import org.plumbline.casefile.contract.CaseType;

/**
 * A case whose assessment awaits completion.
 *
 * @param began the referral, or the start of the assessment where no referral is known
 * @param due the last day on which it is in time
 * @param elapsed working days from the beginning to the day of the report
 * @param late whether that day is after {@code due}
 */
public record AwaitingRow(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        LocalDate began,
        LocalDate due,
        long elapsed,
        boolean late) {}
