package org.plumbline.watch.flag;

import java.time.LocalDate;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;

/**
 * A case with flags, as a list shows it.
 *
 * @param worst the severity of the worst open flag
 * @param flags how many are open, suppressed ones left out
 * @param since the day on which the first of them became true
 */
public record FlaggedCase(
        String caseId, String shortCode, String team, CaseType caseType, Severity worst, int flags, LocalDate since) {}
