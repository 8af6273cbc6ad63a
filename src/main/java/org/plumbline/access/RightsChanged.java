package org.plumbline.access;

import java.util.UUID;

/**
 * A person's roles, teams, password or admission changed: what they hold open must end.
 *
 * @param keepCurrentSession whether the session that made the change goes on
 */
public record RightsChanged(UUID userId, boolean keepCurrentSession) {}
