package org.plumbline.watch.flag;

import java.time.LocalDate;
import org.plumbline.finding.Flag;

/**
 * A flag as it stands on a case since its events last changed.
 *
 * @param asOf the day for which it was worked out
 * @param packId the rule pack that says so
 */
public record StandingFlagRow(Flag flag, LocalDate asOf, String packId) {}
