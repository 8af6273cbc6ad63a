package org.plumbline.audit.form;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether the auditor found an immediate risk to the child, whom the auditor spoke to, and the clock for the
 * acknowledgement that starts then.
 */
@Embeddable
public class ImmediateRisk {

    private @Nullable Boolean immediateRisk;
    private String riskNote = "";

    private String riskSpokenTo = "";
    private @Nullable Instant riskSpokenAt;

    private @Nullable Instant escalatedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;

    /** Returns whether the yes or no changed. */
    boolean answer(RiskInput input, Instant at) {
        boolean changed = immediateRisk == null || immediateRisk != input.found();
        immediateRisk = input.found();
        riskNote = input.note().strip();
        riskSpokenTo = input.spokenTo().strip();
        riskSpokenAt = input.spokenAt();
        if (input.found()) {
            escalate(at);
        }
        return changed;
    }

    /** Starts the clock; once. */
    public void escalate(Instant at) {
        if (escalatedAt == null) {
            escalatedAt = at;
        }
    }

    /** The head of service says that they know; once. */
    public void acknowledge(String by, Instant at) {
        if (escalatedAt == null) {
            throw new IllegalStateException("There is nothing to acknowledge (" + by + ")");
        }
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
        }
    }

    public boolean found() {
        return Boolean.TRUE.equals(immediateRisk);
    }

    /** What the answer still needs before sign-off. */
    List<String> missing() {
        if (immediateRisk == null) {
            return List.of("Say whether you found an immediate risk to the child.");
        }
        if (!immediateRisk) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        if (riskSpokenTo.isEmpty()) {
            missing.add("Say whom you spoke to about the immediate risk.");
        }
        if (riskSpokenAt == null) {
            missing.add("Say when you spoke to them about the immediate risk.");
        }
        if (riskNote.isEmpty()) {
            missing.add("Say what the immediate risk is, without names.");
        }
        return missing;
    }

    /** True as well when there was nothing to acknowledge. */
    public boolean acknowledgedWithin(Duration limit) {
        return escalatedAt == null || acknowledgedAt != null && !acknowledgedAt.isAfter(escalatedAt.plus(limit));
    }

    public EscalationRow escalation(UUID auditId, String reference, String shortCode, String team, Duration limit) {
        if (escalatedAt == null) {
            throw new IllegalStateException("Audit (" + reference + ") is not escalated");
        }
        return new EscalationRow(
                auditId, reference, shortCode, team, riskNote, riskSpokenTo, escalatedAt, escalatedAt.plus(limit));
    }

    public RiskView view() {
        return new RiskView(
                immediateRisk, riskNote, riskSpokenTo, riskSpokenAt, escalatedAt, acknowledgedAt, acknowledgedBy);
    }
}
