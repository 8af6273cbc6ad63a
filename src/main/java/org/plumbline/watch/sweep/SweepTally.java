package org.plumbline.watch.sweep;

import org.plumbline.finding.Severity;

/**
 * What a sweep found of one severity.
 *
 * @param open flags that are open, suppressed ones left out
 * @param appeared flags seen for the first time since the sweep before
 * @param cameBack flags that had cleared earlier and are there again
 * @param cleared flags that are gone since the sweep before
 */
public record SweepTally(Severity severity, int open, int appeared, int cameBack, int cleared) {}
