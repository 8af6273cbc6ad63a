package org.plumbline.watch.flag;

import java.time.LocalDate;
import org.plumbline.finding.Flag;

/**
 * A flag that is open on a case, as stored when its events last changed.
 *
 * @param asOf the day for which it was worked out
 * @param packId the rule pack that says so
 */
public record CurrentFlagRow(Flag flag, LocalDate asOf, String packId) {}
