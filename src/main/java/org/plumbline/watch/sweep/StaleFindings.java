package org.plumbline.watch.sweep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Says that what is stored was judged before something by which it is judged was changed.
 *
 * @param asOf the day of the last sweep
 * @param sweptAt when it began
 * @param changedAt when something was last changed
 */
public record StaleFindings(LocalDate asOf, Instant sweptAt, Instant changedAt) {}
