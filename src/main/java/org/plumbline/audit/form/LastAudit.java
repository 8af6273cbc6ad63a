package org.plumbline.audit.form;

import java.time.Instant;
import java.util.Arrays;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.grading.Grade;

/** A case's audit, the grade it came to, and what was asked. */
public record LastAudit(String caseId, Instant at, Grade grade, RoundKind kind, String themes) {

    /** Whether it counts when a round asks who was audited lately: a full audit for a full one, else the same theme. */
    public boolean countsFor(Round round) {
        return round.kind() == RoundKind.MONTHLY
                ? kind == RoundKind.MONTHLY
                : Arrays.asList(themes.split(" ")).contains(round.themes().getFirst());
    }
}
