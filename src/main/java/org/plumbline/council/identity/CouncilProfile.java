package org.plumbline.council.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What the council has said of itself, in one row. */
@Entity
class CouncilProfile {

    static final int ONLY = 1;

    @Id
    private Integer id = ONLY;

    private @Nullable String name;
    private @Nullable String code;
    private @Nullable String logo;
    private @Nullable String sweepAt;

    @Version
    private @Nullable Integer version;

    void name(String newName) {
        name = newName;
    }

    void code(String newCode) {
        code = newCode;
    }

    void logo(@Nullable String dataAddress) {
        logo = dataAddress;
    }

    void sweepAt(LocalTime time) {
        sweepAt = time.toString();
    }

    CouncilView view() {
        return new CouncilView(name, code, logo, sweepAt == null ? null : LocalTime.parse(sweepAt));
    }
}
