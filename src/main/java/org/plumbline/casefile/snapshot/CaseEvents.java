package org.plumbline.casefile.snapshot;

import java.util.List;
import java.util.Set;

/**
 * Events of a child whose case is known already. It lives in memory only, as {@link ChildRecord} does.
 *
 * @param systemPersonId number of the child in the case system
 * @param workers names of workers whom the events name, who may not audit the case
 */
public record CaseEvents(String systemPersonId, Set<String> workers, List<NewEvent> events) {

    public CaseEvents {
        workers = Set.copyOf(workers);
        events = List.copyOf(events);
    }
}
