package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pages under {@code docs/reference} that tests compare with the product. One switch writes them all again:
 * {@code -Dplumbline.write-reference=true}.
 */
public final class ReferencePage {

    /** How to write the pages again. */
    public static final String AGAIN = "./mvnw test -Dplumbline.write-reference=true"
            + " -Dtest='*Reference*Tests,AccessMatrixTests,PlantedFindingsTests,PackChangesTests'";

    private static final Path FOLDER = Path.of("docs/reference");

    private ReferencePage() {}

    /** Whether the pages are to be written before they are compared. */
    public static boolean isWritten() {
        return Boolean.getBoolean("plumbline.write-reference");
    }

    /** What a page says; nothing where there is none. */
    public static String read(String name) throws IOException {
        Path page = FOLDER.resolve(name);
        return Files.exists(page) ? Files.readString(page) : "";
    }

    /** Writes a page if pages are to be written. */
    public static void write(String name, String text) throws IOException {
        if (isWritten()) {
            Files.writeString(FOLDER.resolve(name), text);
        }
    }

    /** The page says exactly this. */
    public static void says(String name, String text) throws IOException {
        write(name, text);
        assertThat(read(name)).as(outdated(name)).isEqualTo(text);
    }

    /** What to do about a page that says something else. */
    public static String outdated(String name) {
        return "docs/reference/" + name + " says something else: run " + AGAIN + " and commit the page";
    }
}
