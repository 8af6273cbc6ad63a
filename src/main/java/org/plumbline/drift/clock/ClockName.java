package org.plumbline.drift.clock;

/**
 * What people call a timescale.
 *
 * @param name the step that is owed, such as "Initial child protection conference"
 * @param step what to do next when it runs out
 */
public record ClockName(String name, String step) {}
