package org.plumbline.casefile.effect;

import java.time.LocalDate;
import java.util.Set;

/**
 * Cases were added, changed or removed. Published inside the transaction that does it.
 *
 * @param caseIds every case touched; after an undo some of them may be gone
 * @param asOf the day whose state the latest snapshot shows
 */
public record CasesChanged(Set<String> caseIds, LocalDate asOf) {

    public CasesChanged {
        caseIds = Set.copyOf(caseIds);
    }
}
