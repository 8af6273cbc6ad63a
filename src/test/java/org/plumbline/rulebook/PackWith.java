package org.plumbline.rulebook;

import java.util.HashMap;
import java.util.Map;

/** The bundled pack with a file more, for tests of what a rule of one's own does. */
public final class PackWith {

    private PackWith() {}

    /** The current pack with the file added. */
    public static RulePack file(String path, String text) {
        RulePack current = RulePacks.bundled().current();
        Map<String, String> files = new HashMap<>();
        for (String folder : new String[] {"drift", "grading", "instrument"}) {
            current.files(folder).forEach(each -> files.put(each, current.text(each)));
        }
        for (String each : new String[] {"pack.yaml", "parameters.yaml", "timescales.csv"}) {
            files.put(each, current.text(each));
        }
        files.put(path, text);
        return new RulePack(current.id(), files);
    }
}
