package org.plumbline.watch.sweep;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps a sweep from storing what it read before an import that has changed it since: while an import works its cases
 * out, no batch is under way.
 */
@Component
public class CaseloadGate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Does one batch of a sweep, from reading to commit. */
    public <T> T batch(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Lets no batch begin before the current transaction is over. */
    public void closeForThisTransaction() {
        if (lock.isWriteLockedByCurrentThread() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        lock.writeLock().lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.writeLock().unlock();
            }
        });
    }
}
