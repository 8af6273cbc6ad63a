package org.plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Finds every commit in the file of an embedded database whose process was killed, before anything opens it.
 *
 * <p>H2 looks for the newest commits only where it had expected to write them, and its header may lag up to twenty
 * commits behind. Opened like that, the file is as it was before them and writes over them. Looking through the
 * whole file finds them all.
 */
@Component
class UncleanShutdownRecovery extends BeforeTheDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(UncleanShutdownRecovery.class);
    private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");
    private static final Pattern CLOSED = Pattern.compile("^H:.*,clean:1,.*");
    private static final int HEADER = 4096;

    @Override
    void prepare(Environment settings) {
        Matcher embedded = FILE.matcher(settings.getProperty("spring.datasource.url", ""));
        if (embedded.matches()) {
            findEveryCommit(Path.of(embedded.group(1) + ".mv.db"));
        }
    }

    /** Does nothing where there is no file yet, or where it was closed as it should be. */
    static void findEveryCommit(Path file) {
        if (Files.exists(file) && !wasClosed(file)) {
            LOG.info("The database was not closed the last time: looking through the whole file for what was saved");
            try (MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .recoveryMode()
                    .open()) {
                store.close(0);
            }
        }
    }

    private static boolean wasClosed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String header = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
            return CLOSED.matcher(header.lines().findFirst().orElse("")).matches();
        } catch (IOException unreadable) {
            // H2 says better what is wrong with the file.
            return true;
        }
    }
}
