package org.plumbline.audit.redaction;

import java.time.Instant;

/**
 * That words were taken out of an audit; never which.
 *
 * @param places in how many places of its texts they were
 */
public record RedactionView(int places, String reason, Instant at, String by) {}
