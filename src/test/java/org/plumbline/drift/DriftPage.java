package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.plumbline.ReferencePage;

/**
 * The reference of drift and delay: what the pack says and, below {@link #FOUND}, what is found of the delays planted in
 * the synthetic county. Each part is made by a test of its own.
 */
public final class DriftPage {

    /** The heading at which the second part begins. */
    public static final String FOUND = "\n## What is found in the synthetic county\n";

    private static final String PAGE = "drift.md";

    private DriftPage() {}

    /** The page begins with what the pack says. */
    static void beginsWith(String pack) throws IOException {
        ReferencePage.write(PAGE, pack + part(true));
        assertThat(part(false)).as(ReferencePage.outdated(PAGE)).isEqualTo(pack);
    }

    /** The page ends with what was found; the text begins with its heading. */
    public static void endsWith(String found) throws IOException {
        ReferencePage.write(PAGE, part(false) + found);
        assertThat(part(true)).as(ReferencePage.outdated(PAGE)).isEqualTo(found);
    }

    private static String part(boolean found) throws IOException {
        String page = ReferencePage.read(PAGE);
        int at = page.indexOf(FOUND);
        int parted = at < 0 ? page.length() : at;
        return found ? page.substring(parted) : page.substring(0, parted);
    }
}
