package org.plumbline.drift;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** The timescales that settings of a pack name: as their value, in the unit {@code ids}, or as what they follow. */
final class NamedTimescales {

    private NamedTimescales() {}

    /** Throws with file and line where a setting names one that there is not, or follows one without a limit. */
    static void require(RulePack pack) {
        Set<String> known = new TreeSet<>();
        for (TimescaleLimit row : pack.timescales()) {
            known.add(row.id());
            known.add(row.step());
        }
        Set<String> withLimit = RepeatedLimits.rows(pack).keySet();
        for (Parameter each : pack.parameters().all()) {
            if (each.unit().equals("ids")) {
                for (String id : each.value().split("[ +]+")) {
                    require(pack, each, id, known, "names " + id + ", which timescales.csv does not have");
                }
            }
            if (each.follows() != null) {
                require(pack, each, each.follows(), withLimit, "follows " + each.follows() + ", which has no limit");
            }
        }
    }

    private static void require(RulePack pack, Parameter setting, String id, Collection<String> known, String wrong) {
        if (!known.contains(id)) {
            throw new BrokenRulePack(pack.parameters().place(setting.name()) + setting.name() + " " + wrong + "\n"
                    + NearestName.maybe(id, known));
        }
    }
}
