package org.plumbline.audit.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The auditor's answer to "did you find an immediate risk to the child?".
 *
 * @param found yes or no
 * @param note what the risk is, without names; needed when found
 * @param spokenTo role of the person spoken to, such as "head of service"; needed when found
 * @param spokenAt when the auditor spoke to them; needed when found
 */
public record RiskInput(
        boolean found,
        String note,
        String spokenTo,
        @Nullable Instant spokenAt) {}
