package org.plumbline.council;

import jakarta.persistence.Column;
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

    /** The same day until it is removed; the database lets no day be there twice. */
    @Column(name = "in_force")
    private @Nullable LocalDate currentDay;

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
        currentDay = day;
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

    boolean isCurrent() {
        return currentDay != null;
    }

    void remove(String who, Instant at) {
        if (currentDay == null) {
            throw new IllegalStateException("Removed already (" + closedOn + ")");
        }
        currentDay = null;
        removedBy = who;
        removedAt = at;
    }

    DayOffView view() {
        return new DayOffView(id, closedOn, name, addedBy, addedAt, removedBy, removedAt);
    }
}
