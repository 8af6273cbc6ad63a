package org.plumbline.watch.flag;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.drift.CaseRefused;
import org.plumbline.finding.DriftFindings;
import org.plumbline.watch.sweep.CouncilData;
import org.plumbline.watch.sweep.CouncilRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is found on cases, for the product's own work and for services that have checked by a policy of their own that
 * the person may see the case. No role is asked for here; screens read through {@link CaseDrift}.
 */
@Component
public class CaseFindings {

    private static final Logger LOG = LoggerFactory.getLogger(CaseFindings.class);

    private final CouncilRules rules;
    private final CouncilData cover;
    private final FlagTable flags;

    CaseFindings(CouncilRules rules, CouncilData cover, FlagTable flags) {
        this.rules = rules;
        this.cover = cover;
        this.flags = flags;
    }

    /** What holds of the case on the day, worked out now from its events. */
    public DriftFindings of(CaseHistory history, LocalDate asOf) {
        return rules.now().findings(history, asOf, cover.now().of(history));
    }

    /** The same; empty where the rules cannot judge the case, which goes to the log. */
    public Optional<DriftFindings> judged(CaseHistory history, LocalDate asOf) {
        try {
            return Optional.of(of(history, asOf));
        } catch (CaseRefused e) {
            LOG.warn("{}", e.sentence());
            return Optional.empty();
        }
    }

    /** How many flags are open on each of the cases; those without any, and suppressed flags, are left out. */
    public Map<String, Integer> openFlagCounts(Collection<String> caseIds) {
        return flags.counts(caseIds);
    }
}
