package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;
import org.plumbline.casefile.snapshot.ChildRecord.Inferred;

/** What is known of a case apart from its events, as at the latest snapshot that has it. */
record CaseState(
        String team,
        CaseType caseType,
        @Nullable String workerId,
        @Nullable YearMonth birthMonth,
        @Nullable LocalDate expectedDelivery,
        @Nullable EthnicityGroup ethnicity,
        @Nullable Boolean disabled,
        @Nullable Boolean uasc,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        LocalDate asAt) {

    static CaseState of(ChildRecord child, @Nullable String workerId, LocalDate asAt) {
        return new CaseState(
                child.team(),
                child.caseType(),
                workerId,
                child.birthMonth(),
                child.expectedDelivery(),
                child.ethnicity(),
                child.disabled(),
                child.uasc(),
                child.openFrom(),
                child.closedOn(),
                asAt);
    }

    /**
     * A later snapshot takes precedence, but what it leaves blank stays known, and so does what it only lets one infer
     * unless it brings steps that say otherwise; an earlier one changes nothing.
     */
    CaseState then(CaseState later, Set<Inferred> inferred, NewSteps steps) {
        if (later.asAt.isBefore(asAt)) {
            return this;
        }
        boolean earlier = endsEarlierEpisode(later);
        boolean stays = earlier
                || inferred.contains(Inferred.STATE)
                        && !steps.change(this, later, !inferred.contains(Inferred.OPENING));
        boolean reopens = !stays && !isOpen() && later.isOpen();
        boolean unsure = inferred.contains(Inferred.TEAM) || steps.lackEnd();
        boolean held = unsure && !reopens || earlier || stays && later.caseType != caseType;
        boolean person = inferred.contains(Inferred.PERSON);
        YearMonth birth = known(birthMonth, later.birthMonth, person);
        boolean born = birth != null && (later.birthMonth != null || person);
        return new CaseState(
                held ? team : later.team,
                stays ? caseType : later.caseType,
                known(workerId, later.workerId, held),
                birth,
                born ? null : known(expectedDelivery, later.expectedDelivery, person),
                known(ethnicity, later.ethnicity, person),
                known(disabled, later.disabled, person),
                known(uasc, later.uasc, person),
                stays
                        ? openFrom
                        : inferred.contains(Inferred.OPENING) ? opening(later, reopens, steps) : later.openFrom,
                stays ? closedOn : later.closedOn,
                later.asAt);
    }

    private static <T> @Nullable T known(@Nullable T before, @Nullable T later, boolean stays) {
        return later == null || stays && before != null ? before : later;
    }

    /** The opening where the later snapshot only lets one infer it. */
    private LocalDate opening(CaseState later, boolean reopens, NewSteps steps) {
        if (isOpen()) {
            return openFrom;
        }
        if (later.openFrom.isAfter(closing())) {
            return later.openFrom;
        }
        if (isFrontDoor()) {
            return openFrom.isBefore(later.openFrom) ? openFrom : later.openFrom;
        }
        return reopens ? steps.first(later.caseType, closing()).orElse(later.openFrom) : openFrom;
    }

    /** Whether the case is open as far as the snapshot knows. */
    boolean isOpen() {
        return caseType != CaseType.CLOSED && (closedOn == null || closedOn.isAfter(asAt));
    }

    /** Whether it is a contact or an assessment, which no closing of a list of cases ends. */
    boolean isFrontDoor() {
        return caseType == CaseType.CONTACT || caseType == CaseType.ASSESSMENT;
    }

    /** The day from which on the case is closed; for an open one, that which it is not yet. */
    LocalDate closing() {
        return closedOn == null ? asAt : closedOn;
    }

    /** A closing before the case was opened is that of an episode before. */
    private boolean endsEarlierEpisode(CaseState later) {
        return later.closedOn != null && later.closedOn.isBefore(openFrom) && (isOpen() || !isFrontDoor());
    }

    /** Whether the two say the same of the case, whenever they were imported. */
    boolean saysTheSameAs(CaseState other) {
        return equals(other.at(asAt));
    }

    private CaseState at(LocalDate day) {
        return new CaseState(
                team,
                caseType,
                workerId,
                birthMonth,
                expectedDelivery,
                ethnicity,
                disabled,
                uasc,
                openFrom,
                closedOn,
                day);
    }

    CaseHistory history(String caseId, List<CaseEvent> events) {
        return new CaseHistory(caseId, birthMonth, expectedDelivery, team, caseType, openFrom, closedOn, events);
    }

    /** The columns by name. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("team", team);
        columns.put("caseType", caseType.name());
        columns.put("workerId", workerId);
        columns.put("birthMonth", Objects.toString(birthMonth, null));
        columns.put("expectedDelivery", expectedDelivery);
        columns.put("ethnicityGroup", ethnicity == null ? null : ethnicity.name());
        columns.put("disability", disabled);
        columns.put("uasc", uasc);
        columns.put("openFrom", openFrom);
        columns.put("closedOn", closedOn);
        columns.put("asAt", asAt);
        return columns;
    }
}
