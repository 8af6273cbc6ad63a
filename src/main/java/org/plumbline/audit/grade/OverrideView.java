package org.plumbline.audit.grade;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.Grade;

/**
 * An override as the certificate shows it.
 *
 * @param scope {@code OVERALL} or a theme's code
 * @param computed the grade by the rules
 * @param reason absent where the case is not identified: the category says why
 * @param by absent where the case is not identified
 */
public record OverrideView(
        String scope,
        Grade computed,
        Grade wanted,
        String category,
        @Nullable String reason,
        @Nullable String by,
        Instant at) {}
