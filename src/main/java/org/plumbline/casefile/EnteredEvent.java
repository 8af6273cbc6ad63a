package org.plumbline.casefile;

import java.time.Instant;

/** An event that a person entered, and who did so when. */
public record EnteredEvent(CaseEvent event, Instant at, String by) {}
