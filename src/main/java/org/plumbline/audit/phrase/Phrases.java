package org.plumbline.audit.phrase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Reply;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.FreeTextGuard;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phrases that a person keeps for the evidence boxes; nobody else sees them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class Phrases {

    private final PhraseRecords phrases;
    private final CurrentActor current;
    private final Clock clock;
    private final int longest;
    private final int most;

    Phrases(
            PhraseRecords phrases,
            CurrentActor current,
            Clock clock,
            @Value("${plumbline.audit.phrase-length}") int longest,
            @Value("${plumbline.audit.phrases}") int most) {
        this.phrases = phrases;
        this.current = current;
        this.clock = clock;
        this.longest = longest;
        this.most = most;
    }

    /** One's own phrases, the first kept first. */
    @Transactional(readOnly = true)
    public List<PhraseView> mine() {
        return own().stream().map(Phrase::view).toList();
    }

    /** Keeps a phrase; the same words are kept once. Words that may identify somebody are refused. */
    public Reply keep(String words) {
        String phrase = words.strip();
        if (phrase.isEmpty()) {
            return Reply.refused("Write the words to keep first.");
        }
        if (phrase.length() > longest) {
            return Reply.refused("Shorten the phrase to %d characters; it has %d.".formatted(longest, phrase.length()));
        }
        List<FreeTextGuard.Warning> warnings = FreeTextGuard.warnings(phrase);
        if (!warnings.isEmpty()) {
            return Reply.refused("A phrase is used for many children, so it names nobody. Take out “%s”."
                    .formatted(warnings.getFirst().excerpt()));
        }
        List<Phrase> own = own();
        for (Phrase kept : own) {
            if (kept.says(phrase)) {
                return new Reply.Done(kept.view().id(), "You keep this phrase already.");
            }
        }
        if (own.size() >= most) {
            return Reply.refused("You keep %s, and more cannot be kept. Remove one first."
                    .formatted(EnglishNumbers.count(most, "phrase")));
        }
        Phrase kept = phrases.save(new Phrase(current.require().userId(), phrase, clock.instant()));
        return new Reply.Done(kept.view().id(), "Kept among your phrases.");
    }

    /**
     * Removes one of one's own phrases. Texts in which it was used stay as they are.
     *
     * @throws NotFoundForYou when the person keeps no such phrase
     */
    public void remove(UUID id) {
        Phrase kept = phrases.findById(id)
                .filter(phrase -> phrase.isOf(current.require().userId()))
                .orElseThrow(() -> new NotFoundForYou("phrase", id));
        phrases.delete(kept);
    }

    private List<Phrase> own() {
        return phrases.findByOwnerIdOrderByKeptAtAscIdAsc(current.require().userId());
    }
}
