package org.plumbline.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;

/** One change of a limit: proposed by one person, and agreed to by another or withdrawn. It is never altered after. */
@Entity
class OwnLimitChange {

    @Id
    private UUID id;

    private @Nullable Integer amount;

    private LocalDate countsFrom;

    private String reason;

    private UUID proposer;

    private String proposedBy;

    private Instant proposedAt;

    private @Nullable String agreedBy;

    private @Nullable Instant agreedAt;

    private @Nullable String withdrawnBy;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnLimitChange() {}

    OwnLimitChange(@Nullable Integer amount, LocalDate countsFrom, String reason, Actor proposer, Instant at) {
        id = UUID.randomUUID();
        this.amount = amount;
        this.countsFrom = countsFrom;
        this.reason = reason;
        this.proposer = proposer.userId();
        proposedBy = proposer.displayName();
        proposedAt = at;
    }

    UUID id() {
        return id;
    }

    LocalDate countsFrom() {
        return countsFrom;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }

    int amountOr(int usual) {
        return amount == null ? usual : amount;
    }

    boolean isOf(Actor actor) {
        return proposer.equals(actor.userId());
    }

    void agree(Actor actor, Instant at) {
        agreedBy = actor.displayName();
        agreedAt = at;
    }

    void withdraw(Actor actor, Instant at) {
        withdrawnBy = actor.displayName();
        withdrawnAt = at;
    }

    LimitDecision view() {
        return new LimitDecision(
                amount, countsFrom, reason, proposedBy, proposedAt, agreedBy, agreedAt, withdrawnBy, withdrawnAt);
    }
}
