package org.plumbline.watch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.cover.HeldData;
import org.plumbline.casefile.effect.FlagForecasts;
import org.plumbline.casefile.effect.PatternForecast;
import org.plumbline.casefile.effect.RecordsToCorrect;
import org.plumbline.drift.CaseRefused;
import org.plumbline.drift.DriftRules;
import org.plumbline.finding.Flag;
import org.plumbline.watch.flag.FlagSpells;
import org.plumbline.watch.sweep.CouncilCover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges cases as they would be after an import, by the day and the limits by which they would be judged then. */
@Component
class FlagForecaster implements FlagForecasts {

    private static final Logger LOG = LoggerFactory.getLogger(FlagForecaster.class);

    /** More records than these nobody corrects from a screen; the others are counted. */
    private static final int MOST_LISTED = 200;

    private final FlagSpells spells;
    private final BetweenSweeps judged;

    FlagForecaster(FlagSpells spells, BetweenSweeps judged) {
        this.spells = spells;
        this.judged = judged;
    }

    @Override
    public Comparison begin(LocalDate asAt, HeldData held) {
        return new OpenFlags(judged.rules(), judged.day(asAt), new CouncilCover(held));
    }

    private final class OpenFlags implements Comparison {

        private final DriftRules judging;
        private final LocalDate asOf;
        private final CouncilCover cover;
        private final Map<String, PatternForecast> byCode = new TreeMap<>();
        private final List<RecordsToCorrect.OfChild> listed = new ArrayList<>();
        private int toCorrect;

        OpenFlags(DriftRules judging, LocalDate asOf, CouncilCover cover) {
            this.judging = judging;
            this.asOf = asOf;
            this.cover = cover;
        }

        @Override
        public void add(List<CaseHistory> cases) {
            Map<String, Set<String>> open =
                    spells.open(cases.stream().map(CaseHistory::caseId).toList());
            for (CaseHistory history : cases) {
                try {
                    compare(history, open.getOrDefault(history.caseId(), Set.of()));
                } catch (CaseRefused e) {
                    LOG.warn("Left out of a forecast: {}", e.sentence());
                    correct(e.caseId(), e.sentence());
                }
            }
        }

        private void compare(CaseHistory history, Set<String> open) {
            Set<String> found = judging.findings(history, asOf, cover.of(history)).flags().stream()
                    .map(Flag::pattern)
                    .collect(Collectors.toCollection(HashSet::new));
            open.stream().filter(code -> !found.contains(code)).forEach(code -> count(code, 0, 1));
            found.removeAll(open);
            found.forEach(code -> count(code, 1, 0));
            judging.doubled(history, asOf).forEach(each -> correct(history.caseId(), each.sentence()));
        }

        private void correct(String caseId, String sentence) {
            toCorrect++;
            if (listed.size() < MOST_LISTED) {
                listed.add(new RecordsToCorrect.OfChild(caseId, sentence));
            }
        }

        private void count(String code, int added, int cleared) {
            byCode.merge(
                    code,
                    new PatternForecast(code, judging.nameOf(code), added, cleared),
                    (one, more) -> new PatternForecast(
                            code, one.name(), one.added() + more.added(), one.cleared() + more.cleared()));
        }

        @Override
        public List<PatternForecast> patterns() {
            return List.copyOf(byCode.values());
        }

        @Override
        public RecordsToCorrect toCorrect() {
            return new RecordsToCorrect(toCorrect, listed);
        }
    }
}
