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
 * @param inferred what no row says, such as a closing concluded from a list on which the child is missing
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
        List<NewEvent> events,
        Set<Inferred> inferred) {

    /**
     * What of a child a snapshot only lets one infer, because no row says so of a list that should. A case that is known
     * keeps what it has.
     */
    public enum Inferred {

        /** The type of the case and whether it is closed: only a step that was not known yet changes them. */
        STATE,

        /** The day on which the case was opened. */
        OPENING,

        /** The team, and the worker who holds the case. */
        TEAM,

        /** Birth, ethnicity, disability and seeking asylum alone: a list that also says them is missing. */
        PERSON,

        /** The start of care: the list of children in care has not the child. */
        CARE
    }

    public ChildRecord {
        inferred = Set.copyOf(inferred);
        otherWorkers = Set.copyOf(otherWorkers);
        events = List.copyOf(events);
    }

    /** A child of whom the snapshot says everything itself. */
    public ChildRecord(
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
        this(
                systemPersonId,
                birthMonth,
                expectedDelivery,
                ethnicity,
                disabled,
                uasc,
                caseType,
                team,
                worker,
                otherWorkers,
                openFrom,
                closedOn,
                events,
                Set.of());
    }
}
