package org.plumbline.intake.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;

/**
 * A row of cases.csv.
 *
 * @param expectedDelivery only for an unborn child
 * @param asOf the date on which the case is looked at
 */
record CaseLine(
        String caseId,
        @Nullable YearMonth birthMonth,
        @Nullable LocalDate expectedDelivery,
        String team,
        CaseType caseType,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        LocalDate asOf) {

    CaseHistory with(List<CaseEvent> events) {
        return new CaseHistory(caseId, birthMonth, expectedDelivery, team, caseType, openFrom, closedOn, events);
    }

    static CaseLine of(String caseId, KnownCase known, LocalDate asOf) {
        return new CaseLine(
                caseId,
                known.childhood().birthMonth(),
                known.childhood().expectedDelivery(),
                known.team(),
                known.caseType(),
                known.openFrom(),
                known.closedOn(),
                asOf);
    }

    /** The same case by another id, looked at on another day. */
    CaseLine as(String id, LocalDate day) {
        return new CaseLine(id, birthMonth, expectedDelivery, team, caseType, openFrom, closedOn, day);
    }

    Childhood childhood() {
        return new Childhood(birthMonth, expectedDelivery);
    }
}
