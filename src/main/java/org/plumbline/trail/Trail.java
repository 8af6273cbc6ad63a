package org.plumbline.trail;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps who saw and did what. An entry is stored in the transaction of what it records, or, where that only reads, in
 * one of its own; each is tied to the one before it, so that a change by other hands shows.
 */
@Service
public class Trail {

    private final Chain chain;
    private final CurrentActor current;
    private final Clock clock;
    private final EntityManager entities;
    private final TransactionTemplate own;

    Trail(
            Chain chain,
            CurrentActor current,
            Clock clock,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.chain = chain;
        this.current = current;
        this.clock = clock;
        this.entities = entities;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Notes that the person signed in did or saw something.
     *
     * @param subject what it was done to: an id or a short code, never a name of a child
     * @param detail what is worth knowing, in words; no text of a case
     */
    @PreAuthorize("permitAll()")
    public void record(TrailAction action, String subject, String detail) {
        Optional<Actor> actor = current.find();
        Entry entry = new Entry(
                clock.instant(),
                actor.map(Actor::userId).orElse(null),
                actor.map(Actor::username).orElse("nobody"),
                address(),
                action.name(),
                subject,
                detail);
        if (writesNow()) {
            Pending.of(this::store).add(entry);
        } else {
            own.executeWithoutResult(status -> chain.append(List.of(entry)));
        }
    }

    /** Works the whole chain out again and says where it first differs. */
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public TrailCheck verify() {
        return chain.verify();
    }

    /**
     * Everything else is written first, so that the lock on the chain's head is always the last one taken: no two
     * transactions can wait for each other, and the lock is held for the shortest time.
     */
    private void store(List<Entry> entries) {
        entities.flush();
        chain.append(entries);
    }

    private static boolean writesNow() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static @Nullable String address() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }

    /** The entries of one transaction, stored just before it commits. */
    private static final class Pending implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();
        private final java.util.function.Consumer<List<Entry>> store;

        private Pending(java.util.function.Consumer<List<Entry>> store) {
            this.store = store;
        }

        static Pending of(java.util.function.Consumer<List<Entry>> store) {
            for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
                if (known instanceof Pending pending) {
                    return pending;
                }
            }
            Pending pending = new Pending(store);
            TransactionSynchronizationManager.registerSynchronization(pending);
            return pending;
        }

        void add(Entry entry) {
            entries.add(entry);
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            store.accept(entries);
        }
    }
}
