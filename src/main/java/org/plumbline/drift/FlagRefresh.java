package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.CasesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works the standing flags out anew when cases change, in the transaction that changes them, page by page. */
@Component
class FlagRefresh {

    private static final int PAGE = 500;

    private final CaseHistories histories;
    private final DriftRules rules;
    private final FlagTable flags;

    FlagRefresh(CaseHistories histories, DriftRules rules, FlagTable flags) {
        this.histories = histories;
        this.rules = rules;
        this.flags = flags;
    }

    @EventListener
    void refresh(CasesChanged changed) {
        List<String> ids = changed.caseIds().stream().sorted().toList();
        for (int i = 0; i < ids.size(); i += PAGE) {
            refresh(ids.subList(i, Math.min(i + PAGE, ids.size())), changed.asOf());
        }
    }

    private void refresh(List<String> page, LocalDate asOf) {
        List<DriftFindings> found = new ArrayList<>();
        histories.forEach(page, history -> found.add(rules.findings(history, asOf, Cover.ANNEX_A)));
        flags.replace(page, found, rules.packId());
    }
}
