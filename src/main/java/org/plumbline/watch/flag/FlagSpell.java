package org.plumbline.watch.flag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;

/**
 * One time that a flag was open on a case.
 *
 * @param severity as it was last seen
 * @param number 1 the first time, more when it came back
 * @param seenFrom the day for which it was first seen
 * @param clearedOn the day for which it was seen to be gone; absent while it is open
 */
public record FlagSpell(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        String pattern,
        String name,
        Severity severity,
        int number,
        LocalDate seenFrom,
        @Nullable LocalDate clearedOn) {

    /** Whether it had cleared before and came back. */
    public boolean cameBack() {
        return number > 1;
    }
}
