package org.plumbline.audit;

import java.time.Instant;
import org.plumbline.grading.Grade;

/**
 * An override as the certificate shows it.
 *
 * @param scope {@code OVERALL} or a theme's code
 * @param computed the grade by the rules
 */
public record OverrideView(
        String scope, Grade computed, Grade wanted, String category, String reason, String by, Instant at) {}
