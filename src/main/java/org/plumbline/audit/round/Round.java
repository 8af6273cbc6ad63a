package org.plumbline.audit.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.StratumShare;

/** A month's round: what is asked, of which frame, and by which draw. */
@Entity
@Table(name = "audit_round")
public class Round {

    private static final int NOTES = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "round_month")
    private String month;

    @Embedded
    private RoundScope scope;

    private String themes;
    private String packId;
    private LocalDate frameDate;
    private String seed;
    private int capacity;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant drawnAt;
    private @Nullable Instant allocatedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private int sampleSize;
    private @Nullable LocalDate notAuditedAfter;
    private @Nullable LocalDate openedOnOrBefore;
    private int frameRows;

    @Column(name = "frame_sha256")
    private @Nullable String frameSha256;

    private String notes = "";

    @ElementCollection
    @CollectionTable(name = "round_stratum", joinColumns = @JoinColumn(name = "round_id"))
    @BatchSize(size = 100)
    private List<DrawnStratum> strata = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "round_frame_line", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Column(name = "line")
    private List<String> frameLines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    public Round(OpenRound wish, String packId, String seed, int capacity, String openedBy, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.scope = new RoundScope(wish);
        this.month = wish.month().toString();
        this.themes = String.join(" ", wish.themes());
        this.packId = packId;
        this.frameDate = wish.frame();
        this.seed = seed;
        this.capacity = capacity;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    public void draw(DrawResult draw, Instant at) {
        require(RoundState.OPEN);
        DrawPlan plan = draw.plan();
        sampleSize = plan.size();
        notAuditedAfter = plan.notAuditedAfter();
        openedOnOrBefore = plan.openedBy();
        frameRows = draw.frame().rows().size();
        frameSha256 = draw.frame().sha256();
        draw.frame().rows().forEach(row -> frameLines.add(row.line()));
        draw.strata().forEach(share -> strata.add(new DrawnStratum(share)));
        draw.warnings().forEach(this::note);
        drawnAt = at;
        state = RoundState.DRAWN;
    }

    public void allocated(Instant at) {
        if (state != RoundState.DRAWN && state != RoundState.ALLOCATED) {
            throw new IllegalStateException("Round (" + month + ") cannot be allocated, it is (" + state + ")");
        }
        allocatedAt = at;
        state = RoundState.ALLOCATED;
    }

    /** @param reason why audits are undone; blank where none is */
    public void close(String reason, Instant at) {
        require(RoundState.ALLOCATED);
        closingReason = reason.isBlank() ? null : reason.strip();
        closedAt = at;
        state = RoundState.CLOSED;
    }

    private void note(String sentence) {
        if (notes.length() + sentence.length() + 1 <= NOTES) {
            notes = notes.isEmpty() ? sentence : notes + "\n" + sentence;
        }
    }

    private void require(RoundState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("Round (" + month + ") is (" + state + "), not (" + wanted + ")");
        }
    }

    public UUID id() {
        return id;
    }

    public RoundKind kind() {
        return scope.kind();
    }

    public LocalDate lookBackFrom() {
        return scope.lookBackFrom(frameDate);
    }

    @Nullable
    public LocalDate reportOn() {
        return scope.reportOn();
    }

    public String reference(int drawOrder) {
        return scope.reference(month, themes(), seed, drawOrder);
    }

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public List<String> themes() {
        return List.of(themes.split(" "));
    }

    public String packId() {
        return packId;
    }

    public LocalDate frameDate() {
        return frameDate;
    }

    public String seed() {
        return seed;
    }

    public int capacity() {
        return capacity;
    }

    public RoundState state() {
        return state;
    }

    public int sampleSize() {
        return sampleSize;
    }

    @Nullable
    LocalDate notAuditedAfter() {
        return notAuditedAfter;
    }

    @Nullable
    LocalDate openedOnOrBefore() {
        return openedOnOrBefore;
    }

    public int frameRows() {
        return frameRows;
    }

    public String frameSha256() {
        return frameSha256 == null ? "" : frameSha256;
    }

    public List<String> frameLines() {
        return List.copyOf(frameLines);
    }

    public List<StratumShare> strata() {
        return strata.stream().map(DrawnStratum::share).toList();
    }

    public List<String> notes() {
        return notes.isEmpty() ? List.of() : notes.lines().toList();
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    @Nullable
    public Instant drawnAt() {
        return drawnAt;
    }

    @Nullable
    public Instant allocatedAt() {
        return allocatedAt;
    }

    @Nullable
    public Instant closedAt() {
        return closedAt;
    }

    public String closingReason() {
        return closingReason == null ? "" : closingReason;
    }
}
