package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class StartChecksTests {

    @TempDir
    private Path home;

    @Test
    void aDatabaseThatAnswersBeforeItWritesIsRefused() {
        StartChecks checks = checks(database(";WRITE_DELAY=500"));

        assertThatThrownBy(checks::afterPropertiesSet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WRITE_DELAY [")
                .hasMessageContaining("500");
    }

    @Test
    void aDatabaseWithoutItsKeysIsRefused() throws IOException {
        JdbcDataSource database = database(";WRITE_DELAY=0");
        assertThatCode(() -> checks(database).afterPropertiesSet()).doesNotThrowAnyException();
        assertThatCode(() -> checks(database).afterPropertiesSet()).doesNotThrowAnyException();

        Path key = home.resolve("keys/pseudonym.key");
        Files.delete(key);
        assertThatThrownBy(() -> checks(database).afterPropertiesSet()).hasMessageContaining("missing (pseudonym)");
        assertThat(key).doesNotExist();

        Files.write(key, new byte[32]);
        assertThatThrownBy(() -> checks(database).afterPropertiesSet()).hasMessageContaining("not the one");
    }

    private StartChecks checks(JdbcDataSource database) {
        return new StartChecks(database, JdbcClient.create(database), new Keys(home));
    }

    private JdbcDataSource database(String settings) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + home.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE" + settings);
        JdbcClient.create(database)
                .sql("create table secret_key (name varchar(40) primary key, fingerprint varchar(64) not null)")
                .update();
        return database;
    }
}
