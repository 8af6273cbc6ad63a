package org.plumbline.audit.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.round.RoundKind;

/** A round that is planned: proposed by one person, approved by another, and then opened or not held. */
@Entity
class PlannedRound {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String plannedMonth;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private String themes;
    private @Nullable String team;

    @Enumerated(EnumType.STRING)
    private PlanReason reason;

    private String note;
    private String despite;
    private UUID proposer;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedWhy;
    private @Nullable UUID roundId;

    @SuppressWarnings("NullAway.Init")
    protected PlannedRound() {}

    PlannedRound(PlanProposal proposal, Actor by, Instant at) {
        id = UUID.randomUUID();
        plannedMonth = Objects.requireNonNull(proposal.month()).toString();
        kind = proposal.kind();
        themes = String.join(" ", proposal.themes());
        team = proposal.team();
        reason = Objects.requireNonNull(proposal.reason());
        note = proposal.note().text();
        despite = proposal.despite().text();
        proposer = by.userId();
        proposedBy = by.displayName();
        proposedAt = at;
    }

    PlanState state() {
        if (endedAt != null) {
            return PlanState.ENDED;
        }
        if (roundId != null) {
            return PlanState.OPENED;
        }
        return approvedAt == null ? PlanState.PROPOSED : PlanState.APPROVED;
    }

    void approve(Actor by, Instant at) {
        require(PlanState.PROPOSED);
        approvedBy = by.displayName();
        approvedAt = at;
    }

    void end(Actor by, String why, Instant at) {
        if (state() != PlanState.PROPOSED && state() != PlanState.APPROVED) {
            throw new IllegalStateException("Planned round (" + id + ") is (" + state() + ") and cannot be ended");
        }
        endedBy = by.displayName();
        endedWhy = why;
        endedAt = at;
    }

    void opened(UUID round) {
        require(PlanState.APPROVED);
        roundId = round;
    }

    private void require(PlanState wanted) {
        if (state() != wanted) {
            throw new IllegalStateException("Planned round (" + id + ") is (" + state() + "), not (" + wanted + ")");
        }
    }

    /** Whether somebody may decide on it: a head of service who did not propose it. */
    boolean mayBeDecidedBy(Actor actor) {
        return state() == PlanState.PROPOSED
                && actor.has(Role.SERVICE_HEAD)
                && !actor.userId().equals(proposer);
    }

    UUID id() {
        return id;
    }

    YearMonth month() {
        return YearMonth.parse(plannedMonth);
    }

    RoundKind kind() {
        return kind;
    }

    List<String> themes() {
        return List.of(themes.split(" "));
    }

    @Nullable
    String team() {
        return team;
    }

    PlanReason reason() {
        return reason;
    }

    @Nullable
    UUID roundId() {
        return roundId;
    }

    PlanRow row(Actor actor) {
        return new PlanRow(
                id,
                month(),
                kind,
                themes(),
                team,
                reason,
                note,
                despite,
                state(),
                proposedBy,
                proposedAt,
                endedAt == null ? approvedBy : endedBy,
                endedAt == null ? approvedAt : endedAt,
                endedWhy,
                roundId,
                mayBeDecidedBy(actor));
    }
}
