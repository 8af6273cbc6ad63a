package org.plumbline.audit.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.finding.Severity;

/**
 * A drift flag of the audited case, frozen when the audit was started.
 *
 * @param text one sentence with dates and numbers
 * @param evidence one text per event: date and type
 * @param suppressedBy name of the flag that says it already; absent when none does
 * @param reason the auditor's reason why it does not count; absent when none was given
 * @param agreedBy the second person, for a critical flag
 * @param mitigated whether it lifts the ceiling: given, and agreed where that is needed
 * @param awaitsAgreement whether a second person still has to agree
 * @param context whether it challenges answers and limits no grade
 */
public record DeskFlag(
        UUID id,
        String pattern,
        String name,
        Severity severity,
        String text,
        LocalDate firstTrueOn,
        List<String> evidence,
        @Nullable String suppressedBy,
        @Nullable MitigationReason reason,
        String explanation,
        @Nullable String mitigatedBy,
        @Nullable String agreedBy,
        boolean mitigated,
        boolean awaitsAgreement,
        boolean context) {

    public DeskFlag {
        evidence = List.copyOf(evidence);
    }

    /** Whether it counts against the case: not said already by another flag, and not mitigated. */
    public boolean open() {
        return suppressedBy == null && !mitigated;
    }
}
