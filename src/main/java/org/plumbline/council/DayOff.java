package org.plumbline.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day on which the council does not work besides weekends and bank holidays. Removed ones are kept. */
@Entity
class DayOff {

    @Id
    private UUID id;

    private LocalDate closedOn;

    /** The same day as long as it stands; the database lets no day stand twice. */
    private @Nullable LocalDate standing;

    private String name;

    private String addedBy;

    private Instant addedAt;

    private @Nullable String removedBy;

    private @Nullable Instant removedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DayOff() {}

    DayOff(LocalDate day, String name, String addedBy, Instant addedAt) {
        id = UUID.randomUUID();
        closedOn = day;
        standing = day;
        this.name = name;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    LocalDate day() {
        return closedOn;
    }

    String name() {
        return name;
    }

    boolean stands() {
        return standing != null;
    }

    void remove(String who, Instant at) {
        if (standing == null) {
            throw new IllegalStateException("Removed already (" + closedOn + ")");
        }
        standing = null;
        removedBy = who;
        removedAt = at;
    }

    DayOffView view() {
        return new DayOffView(id, closedOn, name, addedBy, addedAt, removedBy, removedAt);
    }
}
