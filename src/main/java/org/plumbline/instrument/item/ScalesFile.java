package org.plumbline.instrument.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.rulebook.PackEntry;
import org.plumbline.rulebook.RulePack;

/** Reads the scales of a pack: {@code scales.yaml}. */
final class ScalesFile {

    private static final String FILE = "scales.yaml";

    private final PackEntry file;

    ScalesFile(RulePack pack) {
        file = PackEntry.file(pack, FILE);
        file.only("no-rating", "scales");
    }

    /** What stands where a rating would. */
    Mark noRating() {
        return mark(file.entry("no-rating"));
    }

    /** The scales by name. */
    Map<String, Scale> scales() {
        Map<String, Scale> scales = new LinkedHashMap<>();
        PackEntry all = file.entry("scales");
        for (String name : all.keys()) {
            List<Mark> marks = new ArrayList<>();
            for (PackEntry each : all.entries(name)) {
                Mark mark = mark(each);
                if (marks.stream().anyMatch(other -> clash(other, mark))) {
                    throw each.broken(
                            mark + " is there twice on this scale", "Maybe give it a code and a name of its own");
                }
                marks.add(mark);
            }
            scales.put(name, new Scale(name, marks));
        }
        return scales;
    }

    private static boolean clash(Mark other, Mark mark) {
        return other.name().equals(mark.name())
                || other.isWritten(mark.code())
                || mark.also().stream().anyMatch(other::isWritten);
    }

    private static Mark mark(PackEntry entry) {
        entry.only("code", "name", "also");
        return new Mark(entry.text("code"), entry.text("name"), entry.texts("also"));
    }
}
