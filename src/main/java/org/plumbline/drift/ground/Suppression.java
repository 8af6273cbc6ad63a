package org.plumbline.drift.ground;

import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * A pattern that says the same more strongly, so that this one is shown but not counted beside it.
 *
 * @param pattern the code of the other pattern
 * @param severity the least severity of the other at which it is so; absent where any will do
 * @param timescale the step about which this one has to be; absent where any will do
 * @param rule the rule by which this one has to be concluded; absent where any will do
 */
public record Suppression(
        String pattern,
        @Nullable Severity severity,
        @Nullable String timescale,
        @Nullable String rule) {}
