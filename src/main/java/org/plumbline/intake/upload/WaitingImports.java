package org.plumbline.intake.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.intake.Pending;
import org.springframework.stereotype.Component;

/** Files between preview and decision: in memory only, one for each person, for an hour at most. */
@Component
class WaitingImports {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** Something checked by a person. */
    record Waiting(
            UUID token,
            UUID owner,
            Instant since,
            String sha256,
            Pending pending,
            List<TypeCover> cover,
            @Nullable Forecast shown) {

        /**
         * What is stored if it is accepted, as it was on the day.
         *
         * @param before the lists of Annex A that came before
         */
        ImportBatch batch(LocalDate asAt, Set<Integer> before) {
            return pending.batch(asAt, sha256, before).covering(cover);
        }

        private Waiting showing(Forecast forecast) {
            return new Waiting(token, owner, since, sha256, pending, cover, forecast);
        }

        /** What was shown of it so far was of another cover. */
        private Waiting covering(List<TypeCover> types) {
            return new Waiting(token, owner, since, sha256, pending, List.copyOf(types), null);
        }
    }

    private final ConcurrentMap<UUID, Waiting> byOwner = new ConcurrentHashMap<>();
    private final Clock clock;

    WaitingImports(Clock clock) {
        this.clock = clock;
    }

    /** Keeps what was checked in place of the owner's last. */
    Waiting put(UUID owner, String sha256, Pending pending) {
        Instant now = clock.instant();
        byOwner.values().removeIf(waiting -> waiting.since().plus(LONGEST).isBefore(now));
        Waiting waiting = new Waiting(UUID.randomUUID(), owner, now, sha256, pending, List.of(), null);
        byOwner.put(owner, waiting);
        return waiting;
    }

    /** Remembers what the owner was shown last, which is what they accept. */
    void show(Waiting waiting, Forecast shown) {
        change(waiting, kept -> kept.showing(shown));
    }

    /** Remembers of which types it holds every event. */
    Waiting cover(Waiting waiting, List<TypeCover> cover) {
        change(waiting, kept -> kept.covering(cover));
        return waiting.covering(cover);
    }

    private void change(Waiting waiting, UnaryOperator<Waiting> change) {
        byOwner.computeIfPresent(
                waiting.owner(), (owner, kept) -> kept.token().equals(waiting.token()) ? change.apply(kept) : kept);
    }

    /** What the owner has waiting under that token, unless it waited too long. */
    Optional<Waiting> find(UUID owner, UUID token) {
        return Optional.ofNullable(byOwner.get(owner))
                .filter(waiting -> waiting.token().equals(token))
                .filter(waiting -> waiting.since().plus(LONGEST).isAfter(clock.instant()));
    }

    void remove(UUID owner) {
        byOwner.remove(owner);
    }
}
