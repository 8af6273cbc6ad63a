package org.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps the folder of the database and the keys to the user that runs the product, before anything is written there. A
 * folder that holds something else too is left as it is: others may need it.
 */
@Component
class HomeFolder extends BeforeTheDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(HomeFolder.class);
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    private static final Pattern OURS = Pattern.compile("keys|plumbline\\..+");

    @Override
    void prepare(Environment settings) {
        Path home = Path.of(settings.getRequiredProperty("plumbline.home"))
                .toAbsolutePath()
                .normalize();
        if (Files.exists(home) && !(Files.isDirectory(home) && Files.isWritable(home))) {
            throw new StartRefused(
                    home + " is no folder that Plumbline can write in.",
                    "Maybe another user owns it: give the folder of the data with --plumbline.home.");
        }
        keepToItsOwner(home).ifPresent(LOG::warn);
    }

    /** Makes the folder where there is none; returns what whoever runs the product has to know, if anything. */
    static Optional<String> keepToItsOwner(Path folder) {
        boolean rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (!Files.exists(folder)) {
                make(folder, rights);
            }
            if (!rights) {
                return Optional.of(
                        ("The system of %s knows no rights of owner and others. See to it that only the user that"
                                        + " runs Plumbline can read it.")
                                .formatted(folder));
            }
            return isOwnersAlone(folder) ? Optional.empty() : Optional.of(take(folder));
        } catch (IOException e) {
            return Optional.of(
                    "The folder %s cannot be kept to its owner (%s). Maybe another user owns it.".formatted(folder, e));
        }
    }

    private static void make(Path folder, boolean rights) throws IOException {
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (rights) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static boolean isOwnersAlone(Path folder) throws IOException {
        return OWNER_ALONE.containsAll(Files.getPosixFilePermissions(folder));
    }

    private static String take(Path folder) throws IOException {
        if (!holdsOursAlone(folder)) {
            return "Other users can read the folder %s, which holds the data. Give Plumbline a folder of its own, or run: chmod 700 %s"
                    .formatted(folder, folder);
        }
        Files.setPosixFilePermissions(folder, OWNER_ALONE);
        return isOwnersAlone(folder)
                ? "Other users could read the folder %s until now; only its owner can from now on.".formatted(folder)
                : "Other users can read the folder %s, and its file system does not let that be changed."
                        .formatted(folder);
    }

    private static boolean holdsOursAlone(Path folder) throws IOException {
        try (Stream<Path> held = Files.list(folder)) {
            return held.allMatch(
                    each -> OURS.matcher(each.getFileName().toString()).matches());
        }
    }
}
