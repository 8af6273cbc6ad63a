package org.plumbline.audit.form;

import java.time.Instant;
import java.util.UUID;

/**
 * A risk to be acknowledged.
 *
 * @param note what the auditor wrote; empty where an answer or a flag, and not the risk question, asked for it
 * @param spokenTo whom the auditor has spoken to already
 * @param since when the clock started
 * @param until when the head of service must have acknowledged it
 */
public record EscalationRow(
        UUID auditId,
        String reference,
        String shortCode,
        String team,
        String note,
        String spokenTo,
        Instant since,
        Instant until) {}
