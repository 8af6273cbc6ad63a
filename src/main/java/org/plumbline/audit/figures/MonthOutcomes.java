package org.plumbline.audit.figures;

import java.util.List;

/**
 * A month's round in numbers, and the audits of the monthly rounds up to it, by month and order of the draw.
 *
 * @param round the round of the month itself
 */
public record MonthOutcomes(RoundFigures round, List<AuditOutcome> audits) {

    public MonthOutcomes {
        audits = List.copyOf(audits);
    }
}
