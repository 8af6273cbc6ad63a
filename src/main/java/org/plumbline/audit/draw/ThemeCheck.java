package org.plumbline.audit.draw;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.EventSelector;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.PackCheck;
import org.plumbline.rulebook.RulePack;
import org.plumbline.timeline.EventSelection;
import org.springframework.stereotype.Component;

/** Sees that each theme waits for types of case and events that there are. */
@Component
class ThemeCheck implements PackCheck {

    private static final List<String> TYPES =
            Stream.of(CaseType.values()).map(Enum::name).toList();

    @Override
    public void require(RulePack pack) {
        for (Theme theme : Instrument.of(pack).themes()) {
            String file = "instrument/" + theme.code() + ".yaml";
            for (String type : theme.caseTypes()) {
                if (!TYPES.contains(type)) {
                    throw new BrokenRulePack(pack.place(file, "case-types", type) + "case-types: no case is a " + type
                            + "\n" + NearestName.maybe(type, TYPES));
                }
            }
            for (EventSelector sign : theme.signs()) {
                EventSelection.Problem problem = EventSelection.problem(sign);
                if (problem != null) {
                    throw new BrokenRulePack(
                            pack.place(file, "applies-if", problem.word()) + "applies-if: " + problem.sentence());
                }
            }
        }
    }
}
