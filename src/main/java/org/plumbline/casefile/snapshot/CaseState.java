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
     * A later snapshot takes precedence, but what it leaves blank stays known, and what it only lets one infer ends
     * nothing; an earlier one changes nothing.
     */
    CaseState then(CaseState later, Set<Inferred> inferred) {
        if (later.asAt.isBefore(asAt)) {
            return this;
        }
        boolean born = later.birthMonth != null;
        boolean stays =
                isOpen() && (endsEarlierEpisode(later) || inferred.contains(Inferred.STATE) && !later.raises(this));
        return new CaseState(
                stays && inferred.contains(Inferred.TEAM) ? team : later.team,
                stays ? caseType : later.caseType,
                later.workerId == null ? workerId : later.workerId,
                born ? later.birthMonth : birthMonth,
                born ? null : later.expectedDelivery == null ? expectedDelivery : later.expectedDelivery,
                later.ethnicity == null ? ethnicity : later.ethnicity,
                later.disabled == null ? disabled : later.disabled,
                later.uasc == null ? uasc : later.uasc,
                stays ? openFrom : later.openFrom,
                stays ? null : later.closedOn,
                later.asAt);
    }

    /** Whether the case is open as far as the snapshot knows. */
    boolean isOpen() {
        return caseType != CaseType.CLOSED && (closedOn == null || closedOn.isAfter(asAt));
    }

    /** A closing before the case was opened is that of an episode before. */
    private boolean endsEarlierEpisode(CaseState later) {
        return later.closedOn != null && later.closedOn.isBefore(openFrom);
    }

    private boolean raises(CaseState earlier) {
        return isOpen() && caseType.compareTo(earlier.caseType) > 0;
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
