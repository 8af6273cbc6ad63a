package org.plumbline.council.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;

/** One proposal to adopt a pack: made by one person, and agreed to by another or withdrawn. It is never altered after. */
@Entity
@Table(name = "pack_adoption")
class Adoption {

    @Id
    private UUID id;

    private String pack;

    private String digest;

    /** The digest until it is withdrawn; the database lets no pack be proposed twice. */
    private @Nullable String currentDigest;

    private String decision;

    private UUID proposer;

    private String proposedBy;

    private Instant proposedAt;

    private @Nullable String agreedBy;

    private @Nullable Instant agreedAt;

    private @Nullable String withdrawnBy;

    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    Adoption(String pack, String digest, String decision, Actor proposer, Instant at) {
        id = UUID.randomUUID();
        this.pack = pack;
        this.digest = digest;
        currentDigest = digest;
        this.decision = decision;
        this.proposer = proposer.userId();
        proposedBy = proposer.displayName();
        proposedAt = at;
    }

    String pack() {
        return pack;
    }

    String digest() {
        return digest;
    }

    boolean isOf(Actor actor) {
        return proposer.equals(actor.userId());
    }

    /** Whether nobody has agreed to it or withdrawn it. */
    boolean waits() {
        return agreedAt == null && withdrawnAt == null;
    }

    void agree(Actor actor, Instant at) {
        if (!waits() || isOf(actor)) {
            throw new IllegalStateException("Nobody can agree to this now (" + id + ")");
        }
        agreedBy = actor.displayName();
        agreedAt = at;
    }

    void withdraw(Actor actor, Instant at) {
        if (!waits()) {
            throw new IllegalStateException("There is nothing to withdraw (" + id + ")");
        }
        currentDigest = null;
        withdrawnBy = actor.displayName();
        withdrawnAt = at;
    }

    AdoptionView view() {
        return new AdoptionView(
                id, digest, decision, proposedBy, proposedAt, agreedBy, agreedAt, withdrawnBy, withdrawnAt);
    }
}
