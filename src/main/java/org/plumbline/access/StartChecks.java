package org.plumbline.access;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.plumbline.database.StartRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where what was saved might not be safe: an H2 database that may lose commits when the process is
 * killed, or secret keys that are not the ones the data was made with.
 */
@Component
@DependsOnDatabaseInitialization
class StartChecks implements InitializingBean {

    private static final List<String> KEYS = List.of("password", "pseudonym", "trail");

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Keys keys;

    StartChecks(DataSource dataSource, JdbcClient jdbc, Keys keys) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public void afterPropertiesSet() throws MetaDataAccessException {
        if ("H2".equals(JdbcUtils.<String>extractDatabaseMetaData(dataSource, "getDatabaseProductName"))) {
            writesBeforeItAnswers();
        }
        KEYS.forEach(this::isTheKeyOfTheData);
    }

    private void writesBeforeItAnswers() {
        List<String> delays = jdbc.sql(
                        "select distinct setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .query(String.class)
                .list();
        if (!delays.equals(List.of("0"))) {
            throw new StartRefused(
                    "The database may lose what it said it had saved (WRITE_DELAY " + delays + ", must be 0).",
                    "Maybe spring.datasource.url lacks WRITE_DELAY=0.");
        }
    }

    private void isTheKeyOfTheData(String name) {
        Optional<String> known = jdbc.sql("select fingerprint from secret_key where name = ?")
                .param(name)
                .query(String.class)
                .optional();
        if (known.isPresent() && !keys.exists(name)) {
            throw new StartRefused(
                    "The secret key of the data is missing (" + name + ").",
                    "Maybe the database was copied without the folder keys beside it: restore it from the backup.");
        }
        String fingerprint = HexFormat.of().formatHex(keys.mac(name, "fingerprint"));
        if (known.isEmpty()) {
            jdbc.sql("insert into secret_key (name, fingerprint) values (?, ?)")
                    .params(name, fingerprint)
                    .update();
        } else if (!known.get().equals(fingerprint)) {
            throw new StartRefused(
                    "The secret key is not the one the data was made with (" + name + ").",
                    "Maybe the folder keys belongs to another database: restore the right one from the backup.");
        }
    }
}
