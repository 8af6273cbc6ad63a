package org.plumbline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An empty PostgreSQL for the tests of one class; it ends with the JVM. */
public final class Postgres {

    private Postgres() {}

    /** Starts one and makes it the database of the tests. */
    public static void use(DynamicPropertyRegistry registry) {
        EmbeddedPostgres postgres = start();
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    /** Starts one and gives its database. */
    public static DataSource database() {
        return start().getPostgresDatabase();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }
}
