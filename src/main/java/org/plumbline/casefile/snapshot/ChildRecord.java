package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;

/**
 * What one snapshot holds of one child. It lives in memory only: the number of the case system and the workers' names
 * become pseudonyms when it is stored.
 *
 * @param systemPersonId number of the child in the case system
 * @param birthMonth absent when not known or unborn
 * @param expectedDelivery only for an unborn child; the day is kept because clocks run from it
 * @param team name of the team as the council writes it
 * @param worker name of the worker who holds the case; absent when not recorded
 * @param otherWorkers names of other workers of the case, who may not audit it
 */
public record ChildRecord(
        String systemPersonId,
        @Nullable YearMonth birthMonth,
        @Nullable LocalDate expectedDelivery,
        @Nullable EthnicityGroup ethnicity,
        @Nullable Boolean disabled,
        @Nullable Boolean uasc,
        CaseType caseType,
        String team,
        @Nullable String worker,
        Set<String> otherWorkers,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        List<NewEvent> events) {

    public ChildRecord {
        otherWorkers = Set.copyOf(otherWorkers);
        events = List.copyOf(events);
    }
}
