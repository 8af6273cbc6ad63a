package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/**
 * A case as the sample's frame needs it.
 *
 * @param workerId pseudonym of the worker who holds the case
 * @param recentWorkers pseudonyms of all who were named on it lately, the holder among them
 * @param familyId absent unless a source names siblings
 */
public record CaseRow(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        @Nullable String workerId,
        Set<String> recentWorkers,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        @Nullable String familyId) {

    public CaseRow {
        recentWorkers = Set.copyOf(recentWorkers);
    }
}
