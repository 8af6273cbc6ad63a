package org.plumbline.timeline;

import java.util.Set;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/**
 * Where the data of a case comes from.
 *
 * @param annexAAlone whether nothing but Annex A is known to hold a type
 * @param ofFiles types of which files, where they bring one of the case, bring all since it was opened
 */
public record Sources(boolean annexAAlone, Set<EventType> ofFiles) {

    /** Files that hold every event. */
    public static final Sources FULL = new Sources(false, DataCover.ALL);

    /** Whether who brought the event brings all of its type. */
    boolean bringAll(CaseEvent event) {
        return switch (event.source()) {
            case ANNEX_A -> false;
            case MANUAL -> true;
            case SSD, EVENTS_FILE -> ofFiles.contains(event.type());
        };
    }
}
