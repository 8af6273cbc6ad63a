package org.plumbline.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A person who may sign in, with what they may do and for which teams. */
@Entity
class Account implements Persistable<UUID> {

    @Id
    private UUID id;

    private String username;

    private String displayName;

    private String passwordHash;

    private boolean passwordMustChange;

    private boolean disabled;

    private @Nullable String workerId;

    @Enumerated(EnumType.STRING)
    private ColourScheme colourScheme = ColourScheme.SYSTEM;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_team", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "team_code")
    @BatchSize(size = 100)
    private Set<String> teams = new HashSet<>();

    @Version
    private int version;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String passwordHash, boolean passwordMustChange, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.username = normalise(username);
        this.displayName = this.username;
        this.passwordHash = passwordHash;
        this.passwordMustChange = passwordMustChange;
        this.createdAt = createdAt;
    }

    /** User names differ by more than upper and lower case. */
    static String normalise(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    void describe(String name, Set<Role> newRoles, Set<String> newTeams, @Nullable String newWorkerId) {
        displayName = name;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        teams.retainAll(newTeams);
        teams.addAll(newTeams);
        workerId = newWorkerId;
    }

    void setOneTimePassword(String hash) {
        passwordHash = hash;
        passwordMustChange = true;
    }

    void setOwnPassword(String hash) {
        passwordHash = hash;
        passwordMustChange = false;
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    void choose(ColourScheme scheme) {
        colourScheme = scheme;
    }

    /** The person as services see them; one who still has a one-time password holds no role yet. */
    Actor actor() {
        return new Actor(id, username, displayName, passwordMustChange ? Set.of() : roles, teams, workerId);
    }

    /** The person with the roles that they are to have, whether or not they have signed in yet. */
    Actor person() {
        return new Actor(id, username, displayName, roles, teams, workerId);
    }

    AccountView view() {
        return new AccountView(
                id,
                version,
                username,
                displayName,
                roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles),
                new TreeSet<>(teams),
                workerId != null,
                disabled,
                passwordMustChange);
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean mustChangePassword() {
        return passwordMustChange;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    String username() {
        return username;
    }

    @Nullable
    String workerId() {
        return workerId;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    ColourScheme colourScheme() {
        return colourScheme;
    }

    int version() {
        return version;
    }

    @Override
    public UUID getId() {
        return id;
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
