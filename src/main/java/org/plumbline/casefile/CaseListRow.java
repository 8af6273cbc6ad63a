package org.plumbline.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/** A case as the case list shows it. */
public record CaseListRow(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        LocalDate openFrom,
        @Nullable LocalDate closedOn) {}
