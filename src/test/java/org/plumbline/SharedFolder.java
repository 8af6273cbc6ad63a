package org.plumbline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder {@code shared} that may lie beside the project; tests use it where present, the product never does. */
public final class SharedFolder {

    private SharedFolder() {}

    /** A file or folder inside it: from the property or variable that names it, or beside one of the folders above. */
    public static Optional<Path> find(String inside) {
        String named = System.getProperty("plumbline.shared", System.getenv("PLUMBLINE_SHARED"));
        if (named != null) {
            return Optional.of(Path.of(named, inside)).filter(Files::exists);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared").resolve(inside);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
