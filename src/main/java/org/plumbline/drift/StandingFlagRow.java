package org.plumbline.drift;

import java.time.LocalDate;

/**
 * A flag as it stands on a case since its events last changed.
 *
 * @param asOf the day for which it was worked out
 * @param packId the rule pack that says so
 */
public record StandingFlagRow(Flag flag, LocalDate asOf, String packId) {}
