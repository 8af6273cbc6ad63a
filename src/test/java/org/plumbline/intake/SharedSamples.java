package org.plumbline.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The sample workbooks that may lie beside the product; tests use them where they are. */
public final class SharedSamples {

    private SharedSamples() {}

    public static Optional<Path> find(String file) {
        return in("data/annex-a", file);
    }

    /** A file of the public cases. */
    public static Optional<Path> ofCase(String file) {
        return in("cases", file);
    }

    private static Optional<Path> in(String where, String file) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path candidate = folder.resolve("shared").resolve(where).resolve(file);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
