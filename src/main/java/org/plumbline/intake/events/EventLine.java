package org.plumbline.intake.events;

import java.util.Set;

/**
 * A row that records an event, as it is written and not checked yet.
 *
 * @param spared keys that the event can do without, though events of other files need them
 */
record EventLine(
        long line, String caseId, String type, String date, String time, String attributes, Set<String> spared) {}
