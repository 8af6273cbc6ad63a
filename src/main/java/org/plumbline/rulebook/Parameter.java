package org.plumbline.rulebook;

/**
 * One setting of a pack that rules or the audit process use.
 *
 * @param name group and name, such as {@code grading.band-good}
 * @param value as written in the pack
 * @param unit such as {@code points}, {@code WD} or {@code text}
 * @param source who says so
 */
public record Parameter(String name, String value, String unit, String source) {}
