package org.plumbline.audit.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/**
 * The audited case in short.
 *
 * @param age in words: years, or months under two years, or unborn; never a date
 * @param periodFrom first day of the audit period
 * @param periodTo its last day: the frame date
 * @param dataAsAt the day whose state the latest snapshot shows
 */
public record DeskCase(
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        String age,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dataAsAt) {}
