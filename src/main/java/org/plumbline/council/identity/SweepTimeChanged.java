package org.plumbline.council.identity;

import java.time.LocalTime;

/** The nightly sweep starts at another time from now on; published in the transaction of the change. */
public record SweepTimeChanged(LocalTime at) {}
