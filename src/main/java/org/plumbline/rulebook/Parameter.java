package org.plumbline.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One setting of a pack that rules or the audit process use.
 *
 * @param name group and name, such as {@code grading.band-good}
 * @param value as written in the pack
 * @param unit such as {@code points}, {@code WD} or {@code text}
 * @param source who says so
 * @param follows the timescale whose limit it repeats, such as {@code T68}; it moves along in proportion where a council
 *     sets that limit for itself. Absent for a number of its own
 */
public record Parameter(
        String name,
        String value,
        String unit,
        String source,
        @Nullable String follows) {}
