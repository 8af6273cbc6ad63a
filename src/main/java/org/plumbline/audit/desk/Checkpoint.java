package org.plumbline.audit.desk;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings what was committed onto the disk, so that a signed-off audit outlives a power cut too. The embedded database
 * hands a commit to the operating system at once, but leaves it to that when to write it.
 */
@Component
class Checkpoint {

    private final JdbcClient jdbc;
    private final boolean embedded;

    Checkpoint(JdbcClient jdbc, DataSource source) throws MetaDataAccessException {
        this.jdbc = jdbc;
        String product = JdbcUtils.extractDatabaseMetaData(source, metaData -> metaData.getDatabaseProductName());
        this.embedded = DatabaseDriver.fromProductName(product) == DatabaseDriver.H2;
    }

    /** Once the current transaction has committed. */
    void afterCommit() {
        if (embedded) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jdbc.sql("checkpoint sync").update();
                }
            });
        }
    }
}
