package org.plumbline.audit.form;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.audit.round.MitigationRules;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.grading.OpenFlag;
import org.plumbline.instrument.Instrument;

/** A drift flag frozen when the audit was started, and what the auditor says of it. */
@Entity
@Table(name = "audit_flag")
public class AuditFlag {

    private static final int EVIDENCE = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditId;
    private String pattern;
    private String name;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String text;
    private LocalDate firstTrueOn;
    private String evidence;
    private @Nullable String suppressedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable MitigationReason reason;

    private String explanation = "";
    private @Nullable UUID mitigatedById;
    private @Nullable String mitigatedBy;
    private @Nullable Instant mitigatedAt;
    private @Nullable String agreedBy;
    private @Nullable Instant agreedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditFlag() {}

    AuditFlag(UUID auditId, Flag flag) {
        this.id = UUID.randomUUID();
        this.auditId = auditId;
        this.pattern = flag.pattern();
        this.name = flag.name();
        this.severity = flag.severity();
        this.text = flag.text();
        this.firstTrueOn = flag.firstTrueOn();
        this.evidence = words(flag);
        this.suppressedBy = flag.suppressedBy();
    }

    private static String words(Flag flag) {
        String all = flag.evidence().stream().map(AuditFlag::words).collect(Collectors.joining("\n"));
        return all.length() <= EVIDENCE ? all : all.substring(0, all.lastIndexOf('\n', EVIDENCE));
    }

    private static String words(EventRef event) {
        return event.date() + " " + event.type();
    }

    /** The auditor says why it does not count. A new reason needs a new agreement. */
    public void mitigate(MitigationReason why, String words, Actor by, Instant at) {
        reason = why;
        explanation = words;
        mitigatedById = by.userId();
        mitigatedBy = by.displayName();
        mitigatedAt = at;
        agreedBy = null;
        agreedAt = null;
    }

    public void withdrawMitigation() {
        reason = null;
        explanation = "";
        mitigatedById = null;
        mitigatedBy = null;
        mitigatedAt = null;
        agreedBy = null;
        agreedAt = null;
    }

    /** The second person agrees. */
    public void agree(Actor second, Instant at) {
        if (second.userId().equals(mitigatedById)) {
            throw new IllegalStateException("Nobody agrees to their own mitigation (" + id + ")");
        }
        agreedBy = second.displayName();
        agreedAt = at;
    }

    /** Whether the mitigation counts: given, and agreed where the flag is critical. */
    boolean mitigated() {
        return MitigationRules.mitigated(severity, reason, agreedAt != null);
    }

    public boolean awaitsAgreement() {
        return reason != null && !mitigated();
    }

    /** Whether another flag says it already. */
    boolean suppressed() {
        return suppressedBy != null;
    }

    @Nullable
    public UUID mitigatedById() {
        return mitigatedById;
    }

    OpenFlag forGrading() {
        return new OpenFlag(pattern, severity, mitigated());
    }

    Challenge challenge() {
        return new Challenge(Challenge.SERIOUS_FLAG, pattern, text, true);
    }

    /**
     * As the desk shows it.
     *
     * @param instrument of the round: it names the flag that says this one already, and says whether it limits a grade
     */
    DeskFlag view(Instrument instrument) {
        return new DeskFlag(
                id,
                pattern,
                name,
                severity,
                text,
                firstTrueOn,
                evidence.isEmpty() ? List.of() : evidence.lines().toList(),
                suppressedBy == null ? null : instrument.flagName(suppressedBy),
                reason,
                explanation,
                mitigatedBy,
                agreedBy,
                mitigated(),
                awaitsAgreement(),
                instrument.isContext(pattern));
    }

    String text() {
        return text;
    }

    public UUID id() {
        return id;
    }

    public UUID auditId() {
        return auditId;
    }

    public String pattern() {
        return pattern;
    }

    public Severity severity() {
        return severity;
    }
}
