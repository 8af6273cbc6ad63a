package org.plumbline.audit.form;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.FreeTextGuard;

/** Whether the auditor found an immediate risk to the child, what it is, and whom the auditor spoke to. */
@Embeddable
public class ImmediateRisk {

    private @Nullable Boolean immediateRisk;
    private String riskNote = "";

    private String riskSpokenTo = "";
    private @Nullable Instant riskSpokenAt;

    /** When the answer became Yes; absent while it is not. */
    private @Nullable Instant riskFoundAt;

    /** Returns whether the yes or no changed. */
    boolean answer(RiskInput input, Instant at) {
        boolean changed = immediateRisk == null || immediateRisk != input.found();
        if (changed) {
            riskFoundAt = input.found() ? at : null;
        }
        immediateRisk = input.found();
        riskNote = input.note().strip();
        riskSpokenTo = input.spokenTo().strip();
        riskSpokenAt = input.spokenAt();
        return changed;
    }

    public boolean found() {
        return Boolean.TRUE.equals(immediateRisk);
    }

    /** What the answer still needs before sign-off, and before the auditor alerts the head of service. */
    public List<String> missing() {
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

    /** Words in it that may identify somebody. */
    public List<FreeTextGuard.Warning> names() {
        return Stream.of(riskNote, riskSpokenTo)
                .flatMap(text -> FreeTextGuard.besideDates(text).stream())
                .toList();
    }

    public RiskView view() {
        return new RiskView(immediateRisk, riskNote, riskSpokenTo, riskSpokenAt);
    }
}
