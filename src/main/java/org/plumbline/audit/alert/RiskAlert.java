package org.plumbline.audit.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.RiskView;

/** One alert of a head of service. It is acknowledged or withdrawn, and never changed back. */
@Entity
class RiskAlert {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audit audit;

    private int number;

    @Enumerated(EnumType.STRING)
    private AlertCause cause;

    private String about;
    private String note = "";
    private String gradeSays = "";
    private String spokenTo = "";
    private @Nullable Instant spokenAt;
    private Instant sentAt;
    private Instant acknowledgeBy;
    private @Nullable String sentBy;

    @Enumerated(EnumType.STRING)
    private AlertSending sentHow;

    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private String whatWasDone = "";
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private String withdrawnWhy = "";
    private @Nullable Instant withdrawalReadAt;
    private @Nullable String withdrawalReadBy;
    private @Nullable Instant remindedAt;
    private @Nullable Instant passedOnAt;

    @SuppressWarnings("NullAway.Init")
    protected RiskAlert() {}

    /**
     * An alert that goes out now.
     *
     * @param number its place among those of the audit, from 1
     * @param about ids of what asks for it
     * @param by absent where no person sends it
     * @param within how long there is to acknowledge it, under the pack of the audit's round
     */
    RiskAlert(
            Audit audit,
            int number,
            AlertCause cause,
            Collection<String> about,
            AlertSending how,
            @Nullable String by,
            Instant at,
            Duration within) {
        this.id = UUID.randomUUID();
        this.audit = audit;
        this.number = number;
        this.cause = cause;
        this.about = String.join(" ", about);
        this.sentHow = how;
        this.sentBy = by;
        this.sentAt = at;
        this.acknowledgeBy = at.plus(within);
    }

    /** Takes over what the auditor wrote; once acknowledged, only what was left empty is filled in. */
    void update(RiskView risk) {
        boolean open = acknowledgedAt == null;
        note = open || note.isEmpty() ? risk.note() : note;
        spokenTo = open || spokenTo.isEmpty() ? risk.spokenTo() : spokenTo;
        spokenAt = open || spokenAt == null ? risk.spokenAt() : spokenAt;
    }

    /** The grade asks for it, or asks for it too. */
    void gradeAsks(Collection<String> ids, String says) {
        Set<String> all = new LinkedHashSet<>(about());
        all.addAll(ids);
        about = String.join(" ", all);
        gradeSays = says;
    }

    /** The head of service says that they know and what they did; once. */
    void acknowledge(String by, String done, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
            whatWasDone = done;
        }
    }

    /** The auditor takes it back. */
    void withdraw(String by, String why, Instant at) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("The alert (" + id + ") is withdrawn already");
        }
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    /** The head of service says that they have read that it is withdrawn; once. */
    void readWithdrawal(String by, Instant at) {
        if (withdrawnAt == null) {
            throw new IllegalStateException("The alert (" + id + ") is not withdrawn");
        }
        if (withdrawalReadAt == null) {
            withdrawalReadAt = at;
            withdrawalReadBy = by;
        }
    }

    /** Is shown again to the heads of the service when nobody has acknowledged it for so long; returns whether from now on. */
    boolean remind(Duration after, Instant now) {
        boolean first = open() && remindedAt == null && !now.isBefore(sentAt.plus(after));
        remindedAt = first ? now : remindedAt;
        return first;
    }

    /** Is shown to whoever answers for all services when nobody has acknowledged it in time; as above. */
    boolean passOn(Instant now) {
        boolean first = open() && passedOnAt == null && now.isAfter(acknowledgeBy);
        passedOnAt = first ? now : passedOnAt;
        return first;
    }

    /** Whether it has not been withdrawn. */
    boolean isInForce() {
        return withdrawnAt == null;
    }

    /** Whether it is in force and nobody has acknowledged it. */
    boolean open() {
        return isInForce() && acknowledgedAt == null;
    }

    boolean isFound() {
        return cause == AlertCause.FOUND;
    }

    Set<String> about() {
        return about.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(about.split(" ")));
    }

    Audit audit() {
        return audit;
    }

    UUID id() {
        return id;
    }

    AlertView view(Instant now) {
        return new AlertView(
                id,
                cause,
                AlertState.at(now, acknowledgeBy, acknowledgedAt, withdrawnAt),
                note,
                gradeSays,
                spokenTo,
                spokenAt,
                sentAt,
                acknowledgeBy,
                sentHow,
                sentBy,
                said(acknowledgedBy, acknowledgedAt, whatWasDone),
                said(withdrawnBy, withdrawnAt, withdrawnWhy),
                said(withdrawalReadBy, withdrawalReadAt, ""),
                remindedAt,
                passedOnAt);
    }

    private static AlertView.@Nullable Said said(@Nullable String by, @Nullable Instant at, String words) {
        return at == null || by == null ? null : new AlertView.Said(by, at, words);
    }
}
