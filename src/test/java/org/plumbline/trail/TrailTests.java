package org.plumbline.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class TrailTests {

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void startAgain() {
        jdbc.sql("delete from trail_entry").update();
        jdbc.sql("update trail_head set seq = 0, mac = ?").param("0".repeat(64)).update();
    }

    @Test
    void anUntouchedTrailIsIntact() {
        record("one", "two", "three");

        assertThat(verify()).isEqualTo(new TrailCheck(3, null, null));
    }

    @Test
    void anEntryGoesWithTheTransactionItRecords() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    record("lost");
                    throw new IllegalArgumentException("the change failed");
                }))
                .hasMessage("the change failed");
        new TransactionTemplate(transactions).executeWithoutResult(status -> record("kept", "kept too"));

        assertThat(subjects()).containsExactly("kept", "kept too");
    }

    @Test
    void aReadIsKeptAlthoughItsTransactionOnlyReads() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> record("seen"));

        assertThat(subjects()).containsExactly("seen");
    }

    @Test
    void aReadIsKeptThoughItsTransactionIsTakenBack() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(status -> {
                    record("seen");
                    throw new IllegalStateException("the reading failed");
                }))
                .hasMessage("the reading failed");

        assertThat(subjects()).containsExactly("seen");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            update trail_entry set detail = 'other' where seq = 2                | 2
            update trail_entry set actor = 'somebody' where seq = 1              | 1
            update trail_entry set at = timestamp '2020-01-01 00:00:00' where seq = 3 | 3
            delete from trail_entry where seq = 2                                | 2
            delete from trail_entry where seq = 3                                | 3
            update trail_entry set seq = 9 where seq = 1                         | 1
            insert into trail_entry select 4, at, actor_id, actor, address, action, subject, detail, mac from trail_entry where seq = 3 | 4
            """)
    void aChangeByOtherHandsShows(String change, long firstBad) {
        record("one", "two", "three");

        jdbc.sql(change).update();

        assertThat(verify().firstBad()).isEqualTo(firstBad);
    }

    private void record(String... subjects) {
        for (String subject : subjects) {
            trail.record(TrailAction.ACCOUNT_CHANGED, subject, "detail");
        }
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from trail_entry order by seq")
                .query(String.class)
                .list();
    }

    private TrailCheck verify() {
        return RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> trail.verify());
    }
}
