package org.plumbline.audit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundTitles;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.effect.ImportDependents;
import org.plumbline.database.Rows;
import org.springframework.stereotype.Component;

/** Rounds whose frame was taken since an import, and audits of its cases. */
@Component
class RoundsOnImport implements ImportDependents {

    private final RoundRecords rounds;
    private final RoundTitles titles;
    private final Audits audits;

    RoundsOnImport(RoundRecords rounds, RoundTitles titles, Audits audits) {
        this.rounds = rounds;
        this.titles = titles;
        this.audits = audits;
    }

    @Override
    public List<String> of(Stored stored) {
        List<String> sentences = new ArrayList<>();
        List<Round> drawn = rounds.newestFirst().stream()
                .filter(round -> round.drawnAt() != null && !round.drawnAt().isBefore(stored.at()))
                .toList();
        if (!drawn.isEmpty()) {
            sentences.add("Rounds drawn since from what is stored (%d): %s. Their frames and draws stay as they are."
                    .formatted(drawn.size(), drawn.stream().map(titles::of).collect(Collectors.joining("; "))));
        }
        long own = count(stored.caseIds(), page -> audits.countByRoundInAndCaseIdIn(drawn, page));
        if (own > 0) {
            sentences.add(
                    "%,d of the audits drawn %s of its cases. What has begun keeps the dates and flags with which it began."
                            .formatted(own, EnglishNumbers.either(own, "is", "are")));
        }
        long begun = count(stored.caseIds(), page -> audits.countBegunSince(page, stored.at()));
        if (begun > 0) {
            sentences.add("%s of its cases in rounds drawn before %s begun since, with dates and flags that stay."
                    .formatted(EnglishNumbers.count(begun, "audit"), EnglishNumbers.either(begun, "has", "have")));
        }
        long adrift = count(stored.added(), page -> audits.countByCaseIdInAndStatus(page, AuditStatus.DRAFT));
        if (adrift > 0) {
            sentences.add("%s of cases that it added cannot be opened until they are imported again."
                    .formatted(EnglishNumbers.count(adrift, "unfinished audit")));
        }
        return sentences;
    }

    private static long count(List<String> caseIds, ToLongFunction<List<String>> counted) {
        long count = 0;
        for (int i = 0; i < caseIds.size(); i += Rows.IDS) {
            count += counted.applyAsLong(caseIds.subList(i, Math.min(i + Rows.IDS, caseIds.size())));
        }
        return count;
    }
}
