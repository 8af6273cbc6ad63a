package org.plumbline.audit.draw;

import java.util.Set;
import java.util.UUID;

/**
 * An auditor and what they have in a round.
 *
 * @param teams codes of the auditor's own teams, whose cases they never audit
 */
public record AuditorLoad(UUID id, String name, Set<String> teams, int assigned, int submitted, int capacity) {}
