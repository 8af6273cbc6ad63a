package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class UncleanShutdownRecoveryTests {

    private static final int COMMITS = 8;
    private static final int KILLED = 137;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyCommitIsThereHoweverOftenTheProcessIsKilled() throws Exception {
        killed(MuchWriting.class);
        assertThat(rows()).isZero();
        for (int kill = 1; kill <= 3; kill++) {
            killed(ALittleWriting.class);
            start();
            assertThat(rows()).as("after kill %d", kill).isEqualTo(kill * COMMITS);
        }
    }

    @Test
    void aFileThatIsNotThereStaysSo() {
        UncleanShutdownRecovery.findEveryCommit(folder.resolve("new.mv.db"));

        assertThat(folder).isEmptyDirectory();
    }

    /** As the product does, with its settings. */
    private void start() {
        UncleanShutdownRecovery recovery = new UncleanShutdownRecovery();
        recovery.setEnvironment(new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("kept") + ";WRITE_DELAY=0"));
        recovery.postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private void killed(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(KILLED);
    }

    private int rows() throws SQLException {
        try (Connection database = open(folder);
                Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("kept") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    /** Leaves a large file with holes, in which the next commits are written. */
    static final class MuchWriting {

        private MuchWriting() {}

        public static void main(String[] folder) throws SQLException {
            try (Connection database = open(Path.of(folder[0]));
                    Statement sql = database.createStatement()) {
                sql.execute("create table much (id int primary key, words varchar)");
                sql.execute("create table kept (id int)");
                for (int i = 0; i < 600; i++) {
                    sql.execute("insert into much select x + " + i * 100
                            + ", repeat(random_uuid(), 20) from system_range(1, 100)");
                    if (i % 3 == 2) {
                        sql.execute("delete from much where mod(id, " + (2 + i % 5) + ") = 0 and id < " + i * 100);
                    }
                }
                sql.execute("delete from much where mod(id, 3) = 0");
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }

    /** Commits some rows. */
    static final class ALittleWriting {

        private ALittleWriting() {}

        public static void main(String[] folder) throws SQLException {
            try (Connection database = open(Path.of(folder[0]));
                    Statement sql = database.createStatement()) {
                for (int i = 0; i < COMMITS; i++) {
                    sql.execute("insert into kept values (" + i + ")");
                }
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }
}
