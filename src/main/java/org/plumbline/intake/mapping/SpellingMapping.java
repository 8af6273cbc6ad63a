package org.plumbline.intake.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CouncilWords;

/** What words of the council mean. One that was taken back is kept and counts no more. */
@Entity
class SpellingMapping {

    @Id
    private UUID id;

    private String codes;

    private String written;

    private String token;

    /** The list and the words while the mapping counts; the database lets no words be mapped twice. */
    private @Nullable String currentKey;

    private String mappedBy;

    private Instant mappedAt;

    private @Nullable String takenBackBy;

    private @Nullable Instant takenBackAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SpellingMapping() {}

    SpellingMapping(CodeList list, String written, String token, String mappedBy, Instant mappedAt) {
        id = UUID.randomUUID();
        codes = list.name();
        this.written = written;
        this.token = token;
        currentKey = CouncilWords.key(codes, written);
        this.mappedBy = mappedBy;
        this.mappedAt = mappedAt;
    }

    String codes() {
        return codes;
    }

    String written() {
        return written;
    }

    boolean counts() {
        return currentKey != null;
    }

    void takeBack(String who, Instant at) {
        if (currentKey == null) {
            throw new IllegalStateException("Taken back already (" + id + ")");
        }
        currentKey = null;
        takenBackBy = who;
        takenBackAt = at;
    }

    CouncilWords.Mapped mapped() {
        return new CouncilWords.Mapped(codes, written, token);
    }

    MappedSpelling view(String title, String meaning) {
        return new MappedSpelling(id, title, written, meaning, mappedBy, mappedAt, takenBackBy, takenBackAt);
    }

    String token() {
        return token;
    }
}
