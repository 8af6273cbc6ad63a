package org.plumbline.audit.phrase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words that a person keeps for the evidence boxes. */
@Entity
class Phrase {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID ownerId;
    private String words;
    /** Phrases are listed in the order in which they were kept. */
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Phrase() {}

    Phrase(UUID ownerId, String words, Instant keptAt) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.words = words;
        this.keptAt = keptAt;
    }

    PhraseView view() {
        return new PhraseView(id, words);
    }

    boolean isOf(UUID person) {
        return ownerId.equals(person);
    }

    boolean says(String other) {
        return words.equalsIgnoreCase(other);
    }
}
