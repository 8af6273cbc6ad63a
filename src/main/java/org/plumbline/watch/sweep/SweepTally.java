package org.plumbline.watch.sweep;

import org.plumbline.finding.Severity;

/**
 * What a sweep found of one severity.
 *
 * @param standing flags that stand, those left out that another flag says already
 * @param appeared flags seen for the first time since the sweep before
 * @param cameBack flags that had cleared earlier and are there again
 * @param cleared flags that are gone since the sweep before
 */
public record SweepTally(Severity severity, int standing, int appeared, int cameBack, int cleared) {}
