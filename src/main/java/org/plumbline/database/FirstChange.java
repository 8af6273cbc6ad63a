package org.plumbline.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who change one thing at the same moment: the database takes the first change, the second person is notified. */
@Component
public class FirstChange {

    private final TransactionTemplate transaction;

    /** Its transactions are those of the product's database. */
    public FirstChange(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes the change in a transaction of its own.
     *
     * @param toTheSecond the answer to the person whose change came too late
     */
    public <T> T or(T toTheSecond, Supplier<T> change) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> change.get()));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            return toTheSecond;
        }
    }
}
