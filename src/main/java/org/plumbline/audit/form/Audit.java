package org.plumbline.audit.form;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.CaseRow;
import org.plumbline.casefile.contract.CaseType;

/** One case audited in a round, from its draw to its final grade. */
@Entity
public class Audit {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    private String reference;
    private String caseId;
    private String shortCode;
    private String team;

    /** Those of the round's themes that apply to the case. */
    private String themes;

    @Enumerated(EnumType.STRING)
    private CaseType caseType;

    @Enumerated(EnumType.STRING)
    private SampleStream stream;

    private String reason;
    private int drawOrder;

    @Enumerated(EnumType.STRING)
    private AuditStatus status = AuditStatus.DRAFT;

    private @Nullable UUID auditorId;
    private @Nullable String auditor;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate due;
    private @Nullable String unallocated;

    @Embedded
    private DraftWork work = new DraftWork();

    @Embedded
    private ImmediateRisk risk = new ImmediateRisk();

    private @Nullable Instant submittedAt;
    private @Nullable LocalDate submittedOn;
    private @Nullable Integer submittedVersion;
    private @Nullable Instant finalAt;

    @SuppressWarnings("NullAway.Init")
    protected Audit() {}

    public Audit(Round round, CaseRow row, List<String> themes, SampleStream stream, String reason, int drawOrder) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.reference = round.reference(drawOrder);
        this.themes = String.join(" ", themes);
        this.caseId = row.caseId();
        this.shortCode = row.shortCode();
        this.team = row.team();
        this.caseType = row.caseType();
        this.stream = stream;
        this.reason = reason;
        this.drawOrder = drawOrder;
    }

    /** Gives the audit to an auditor; again when it is handed on. */
    public void assign(Actor newAuditor, LocalDate on, LocalDate dueOn) {
        requireDraft();
        auditorId = newAuditor.userId();
        auditor = newAuditor.displayName();
        assignedOn = on;
        due = dueOn;
        unallocated = null;
    }

    public void cannotBeAllocated(String why) {
        requireDraft();
        unallocated = why;
    }

    /** The auditor opens it; returns whether for the first time. */
    public boolean start(Instant at) {
        return isDraft() && work.start(at);
    }

    /** Something of the draft was stored: whoever checked it before must check again. */
    public void saved(Instant at, boolean judgementChanged) {
        requireDraft();
        work.saved(at, judgementChanged);
    }

    public void answerRisk(RiskInput input, Instant at) {
        saved(at, risk.answer(input, at));
    }

    public void submit(boolean provisional, int checkedVersion, LocalDate on, Instant at) {
        requireDraft();
        status = provisional ? AuditStatus.PROVISIONAL : AuditStatus.SUBMITTED;
        submittedOn = on;
        submittedAt = at;
        submittedVersion = checkedVersion;
    }

    /** Nothing is left for which late evidence could come. */
    public void settleEvidence() {
        if (status != AuditStatus.PROVISIONAL) {
            throw new IllegalStateException("Audit (" + reference + ") is (" + status + ") and not provisional");
        }
        status = AuditStatus.SUBMITTED;
    }

    /** The round closes: what is signed off is final, what is not is not done. */
    public void settle(Instant at) {
        if (status.signedOff()) {
            status = AuditStatus.FINAL;
            finalAt = at;
        } else {
            status = AuditStatus.LAPSED;
        }
    }

    /** Whether late evidence for a critical answer may still come. */
    public boolean waitsForEvidence(AuditProcess process, LocalDate today) {
        return status == AuditStatus.PROVISIONAL
                && submittedOn != null
                && !today.isAfter(process.evidenceUntil(submittedOn, false));
    }

    private void requireDraft() {
        if (status != AuditStatus.DRAFT) {
            throw new IllegalStateException("Audit (" + reference + ") is (" + status + ") and cannot change");
        }
    }

    public boolean isDraft() {
        return status == AuditStatus.DRAFT;
    }

    public boolean isAuditor(Actor actor) {
        return actor.userId().equals(auditorId);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public Round round() {
        return round;
    }

    public String reference() {
        return reference;
    }

    public String caseId() {
        return caseId;
    }

    public String shortCode() {
        return shortCode;
    }

    public String team() {
        return team;
    }

    public List<String> themes() {
        return List.of(themes.split(" "));
    }

    public CaseType caseType() {
        return caseType;
    }

    /** Why the case is audited, in a sentence; a concern is named only where the reader may know the case. */
    public String because(boolean identified) {
        return stream.because(round.frameRows(), identified ? reason : "");
    }

    public AuditStatus status() {
        return status;
    }

    public int drawOrder() {
        return drawOrder;
    }

    @Nullable
    public UUID auditorId() {
        return auditorId;
    }

    @Nullable
    public String auditor() {
        return auditor;
    }

    @Nullable
    public LocalDate due() {
        return due;
    }

    public ImmediateRisk risk() {
        return risk;
    }

    public DraftWork work() {
        return work;
    }

    @Nullable
    public LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable
    public Instant submittedAt() {
        return submittedAt;
    }
}
