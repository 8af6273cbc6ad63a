package org.plumbline.council;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.rulebook.TimescaleLimit;
import org.springframework.data.domain.Persistable;

/** The limit that a council has set for one timescale, with every change of it. At most one change waits at a time. */
@Entity
class OwnLimit implements Persistable<String> {

    /** The version of a limit that nobody has touched yet. */
    static final int UNTOUCHED = -1;

    @Id
    private String timescale;

    private @Nullable UUID waiting;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "timescale", nullable = false, updatable = false)
    @BatchSize(size = 100)
    private List<OwnLimitChange> changes = new ArrayList<>();

    @Version
    private int version;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected OwnLimit() {}

    OwnLimit(String timescale) {
        this.timescale = timescale;
    }

    /** The change that nobody has agreed to yet. */
    Optional<OwnLimitChange> waiting() {
        return changes.stream().filter(each -> each.id().equals(waiting)).findFirst();
    }

    void propose(OwnLimitChange change) {
        if (waiting != null) {
            throw new IllegalStateException("A change waits already (" + timescale + ")");
        }
        changes.add(change);
        waiting = change.id();
    }

    OwnLimitChange agree(Actor actor, Instant at) {
        OwnLimitChange change = waiting().orElseThrow();
        if (change.isOf(actor)) {
            throw new IllegalStateException("Nobody agrees to their own proposal (" + timescale + ")");
        }
        change.agree(actor, at);
        waiting = null;
        return change;
    }

    OwnLimitChange withdraw(Actor actor, Instant at) {
        OwnLimitChange change = waiting().orElseThrow();
        change.withdraw(actor, at);
        waiting = null;
        return change;
    }

    /** The limit on the day, with everything agreed so far. */
    int on(LocalDate day, TimescaleLimit pack) {
        return inForce(agreed(), day).map(each -> each.amountOr(pack.limit())).orElse(pack.limit());
    }

    LimitRow view(TimescaleLimit pack, LocalDate today, Actor actor, boolean agrees) {
        List<OwnLimitChange> agreed = agreed();
        Optional<OwnLimitChange> waits = waiting();
        return new LimitRow(
                pack,
                on(today, pack),
                inForce(agreed, today).map(OwnLimitChange::view).orElse(null),
                agreed.stream()
                        .filter(each -> each.countsFrom().isAfter(today))
                        .sorted(Comparator.comparing(OwnLimitChange::countsFrom))
                        .map(OwnLimitChange::view)
                        .toList(),
                waits.map(OwnLimitChange::view).orElse(null),
                agrees && waits.filter(each -> !each.isOf(actor)).isPresent(),
                changes.stream()
                        .sorted(Comparator.comparing(OwnLimitChange::proposedAt).reversed())
                        .map(OwnLimitChange::view)
                        .toList(),
                version);
    }

    /** Those agreed to that no later decision has replaced: from its day on, a decision takes the place of all before. */
    private List<OwnLimitChange> agreed() {
        List<OwnLimitChange> remaining = new ArrayList<>();
        changes.stream()
                .filter(each -> each.agreedAt() != null)
                .sorted(Comparator.comparing(OwnLimitChange::agreedAt))
                .forEach(each -> {
                    remaining.removeIf(before -> !before.countsFrom().isBefore(each.countsFrom()));
                    remaining.add(each);
                });
        return remaining;
    }

    private static Optional<OwnLimitChange> inForce(List<OwnLimitChange> agreed, LocalDate day) {
        return agreed.stream()
                .filter(each -> !each.countsFrom().isAfter(day))
                .max(Comparator.comparing(OwnLimitChange::countsFrom));
    }

    int version() {
        return stored ? version : UNTOUCHED;
    }

    @Override
    public String getId() {
        return timescale;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
