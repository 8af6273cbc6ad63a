package org.plumbline.council;

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

    FirstChange(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /** Makes the change in a transaction of its own; answers what the second person reads when it came too late. */
    public CouncilResult or(String toTheSecond, Supplier<CouncilResult> change) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> change.get()));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            return CouncilResult.refused(toTheSecond);
        }
    }
}
