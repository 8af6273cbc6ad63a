package org.plumbline.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A team of the council, known by the code that its workbooks use. */
@Entity
class Team implements Persistable<String> {

    @Id
    private String code;

    private String name;

    private @Nullable String service;

    @Version
    private int version;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String code) {
        this.code = code;
        this.name = code;
    }

    void rename(String newName, @Nullable String newService) {
        name = newName;
        service = newService;
    }

    TeamView view() {
        return new TeamView(code, name, service);
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
