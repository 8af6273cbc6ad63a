package org.plumbline.audit.figures;

import java.util.UUID;

/**
 * A closed round on one theme, or a closed census.
 *
 * @param title such as "NFA contacts, July 2025"
 */
public record ClosedRound(UUID id, String title) {}
