package org.plumbline.audit.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundTitles;
import org.plumbline.casefile.effect.ImportDependents;
import org.springframework.stereotype.Component;

/** Rounds whose frame was taken since an import, and their audits of its cases. */
@Component
class RoundsOnImport implements ImportDependents {

    private static final int CHUNK = 1000;

    private final RoundRecords rounds;
    private final RoundTitles titles;
    private final Audits audits;

    RoundsOnImport(RoundRecords rounds, RoundTitles titles, Audits audits) {
        this.rounds = rounds;
        this.titles = titles;
        this.audits = audits;
    }

    @Override
    public List<String> of(Collection<String> caseIds, Instant since) {
        List<Round> drawn = rounds.newestFirst().stream()
                .filter(round -> round.drawnAt() != null && !round.drawnAt().isBefore(since))
                .toList();
        if (drawn.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Rounds drawn since from what is stored (%d): %s. Their frames and draws stay as they are."
                .formatted(drawn.size(), drawn.stream().map(titles::of).collect(Collectors.joining("; "))));
        long own = count(drawn, List.copyOf(caseIds));
        if (own > 0) {
            sentences.add(
                    own == 1
                            ? "One of the audits drawn is of its cases. It keeps the dates and flags with which it began."
                            : "%,d of the audits drawn are of its cases. They keep the dates and flags with which they began."
                                    .formatted(own));
        }
        return sentences;
    }

    private long count(List<Round> drawn, List<String> caseIds) {
        long count = 0;
        for (int i = 0; i < caseIds.size(); i += CHUNK) {
            count += audits.countByRoundInAndCaseIdIn(drawn, caseIds.subList(i, Math.min(i + CHUNK, caseIds.size())));
        }
        return count;
    }
}
