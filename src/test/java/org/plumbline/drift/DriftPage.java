package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The reference of drift and delay: what the pack says and, below {@link #FOUND}, what is found of the delays planted in
 * the synthetic county. Each part is made by a test of its own; {@code -Dreference.write=true} writes it anew.
 */
public final class DriftPage {

    /** The heading at which the second part begins. */
    public static final String FOUND = "\n## What is found in the synthetic county\n";

    private static final Path PAGE = Path.of("docs/reference/drift.md");

    private DriftPage() {}

    /** The page begins with what the pack says. */
    static void beginsWith(String pack) throws IOException {
        write(pack + part(true));
        assertThat(part(false)).isEqualTo(pack);
    }

    /** The page ends with what was found; the text begins with its heading. */
    public static void endsWith(String found) throws IOException {
        write(part(false) + found);
        assertThat(part(true))
                .as(
                        PAGE
                                + " shows other figures: run PlantedFindingsTests with -Dreference.write=true and commit the page")
                .isEqualTo(found);
    }

    private static String part(boolean found) throws IOException {
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        int at = page.indexOf(FOUND);
        int parted = at < 0 ? page.length() : at;
        return found ? page.substring(parted) : page.substring(0, parted);
    }

    private static void write(String page) throws IOException {
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(PAGE, page);
        }
    }
}
