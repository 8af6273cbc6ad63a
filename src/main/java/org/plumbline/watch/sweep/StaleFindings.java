package org.plumbline.watch.sweep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Says that what is stored was judged before the council changed a limit or a day off.
 *
 * @param asOf the day of the last sweep
 * @param sweptAt when it began
 * @param changedAt when something was last changed
 */
public record StaleFindings(LocalDate asOf, Instant sweptAt, Instant changedAt) {}
