package org.plumbline.casefile.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A child's case and everything dated that is known of it: what drift and delay is computed from.
 *
 * @param caseId the pseudonym, never the number of the case system
 * @param birthMonth year and month of birth; absent when not known or when the child is unborn
 * @param expectedDelivery only for an unborn child
 * @param team code of the team that holds the case
 * @param openFrom first day of the present involvement
 * @param closedOn day of closing, absent while open
 * @param events in date order, events of one day in the order they were learnt
 */
public record CaseHistory(
        String caseId,
        @Nullable YearMonth birthMonth,
        @Nullable LocalDate expectedDelivery,
        String team,
        CaseType caseType,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        List<CaseEvent> events) {

    private static final int UNBORN = -1;

    public CaseHistory {
        events = List.copyOf(events);
    }

    /** The child's age in whole years on the day, counted from the first of the birth month; empty when not known, -1 when unborn. */
    public Optional<Integer> ageAt(LocalDate day) {
        if (birthMonth == null) {
            return expectedDelivery == null ? Optional.empty() : Optional.of(UNBORN);
        }
        LocalDate birth = birthMonth.atDay(1);
        return Optional.of(day.isBefore(birth) ? UNBORN : (int) ChronoUnit.YEARS.between(birth, day));
    }

    /** The same case with other events; they are in date order. */
    public CaseHistory with(List<CaseEvent> others) {
        return new CaseHistory(caseId, birthMonth, expectedDelivery, team, caseType, openFrom, closedOn, others);
    }
}
