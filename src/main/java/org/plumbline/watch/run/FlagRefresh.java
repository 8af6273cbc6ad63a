package org.plumbline.watch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.effect.CasesChanged;
import org.plumbline.database.Rows;
import org.plumbline.drift.DriftRules;
import org.plumbline.watch.sweep.CaseloadGate;
import org.plumbline.watch.sweep.CouncilCover;
import org.plumbline.watch.sweep.CouncilData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works cases out again when they change, in the transaction that changes them, page by page. Their date is that of the
 * change, or that of the last sweep where it is later: what a sweep saw is not unseen. Their limits and working days are
 * those of the last sweep, so that what is stored of the caseload is judged alike until the next.
 */
@Component
class FlagRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(FlagRefresh.class);

    private final CaseHistories histories;
    private final FindingsStore findings;
    private final CaseloadGate gate;
    private final CouncilData cover;
    private final BetweenSweeps judged;

    FlagRefresh(
            CaseHistories histories,
            FindingsStore findings,
            CaseloadGate gate,
            CouncilData cover,
            BetweenSweeps judged) {
        this.histories = histories;
        this.findings = findings;
        this.gate = gate;
        this.cover = cover;
        this.judged = judged;
    }

    @EventListener
    void refresh(CasesChanged changed) {
        gate.closeForThisTransaction();
        LocalDate asOf = judged.day(changed.asOf());
        DriftRules judging = judged.rules();
        CouncilCover held = cover.lookUp();
        List<String> ids = changed.caseIds().stream().sorted().toList();
        for (int i = 0; i < ids.size(); i += Rows.IDS) {
            List<String> page = ids.subList(i, Math.min(i + Rows.IDS, ids.size()));
            List<CaseHistory> read = new ArrayList<>();
            histories.forEach(page, read::add);
            findings.keep(judging, page, read, asOf, held)
                    .forEach(refused -> LOG.error("{}", refused.sentence(), refused));
        }
    }
}
