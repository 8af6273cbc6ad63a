package org.plumbline.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.CaseHistory;
import org.plumbline.casefile.CaseType;

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

    /** The first day on which something could be written of the child: when a pregnancy of usual length began. */
    @Nullable
    LocalDate earliest(int pregnancyDays) {
        LocalDate birth = birthMonth == null ? expectedDelivery : birthMonth.atDay(1);
        return birth == null ? null : birth.minusDays(pregnancyDays);
    }

    boolean isBeforeBirth(LocalDate day) {
        return birthMonth != null && day.isBefore(birthMonth.atDay(1));
    }
}
