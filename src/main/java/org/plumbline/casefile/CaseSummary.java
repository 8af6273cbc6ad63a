package org.plumbline.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/** The head of one case's page. {@code asAt} is the day of the latest snapshot that has it. */
public record CaseSummary(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        @Nullable YearMonth birthMonth,
        @Nullable LocalDate expectedDelivery,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        LocalDate asAt) {}
