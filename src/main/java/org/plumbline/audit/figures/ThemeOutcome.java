package org.plumbline.audit.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.Grade;

/**
 * The result of one theme of a signed-off audit.
 *
 * @param theme its code
 * @param score 0 to 100, half-up to two decimals; absent when the theme is not graded
 * @param computed the grade by the rules
 * @param finalGrade the grade after an override
 */
public record ThemeOutcome(String theme, @Nullable BigDecimal score, Grade computed, Grade finalGrade) {}
