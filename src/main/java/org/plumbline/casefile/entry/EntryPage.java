package org.plumbline.casefile.entry;

import java.util.List;
import org.plumbline.casefile.EnteredEvent;
import org.plumbline.casefile.contract.CaseEvent;

/**
 * What the form for a case needs.
 *
 * @param entered what was entered and not taken back, the last entered first
 * @param events those to which an entry may refer, in date order
 */
public record EntryPage(List<EnteredEvent> entered, List<CaseEvent> events) {

    public EntryPage {
        entered = List.copyOf(entered);
        events = List.copyOf(events);
    }
}
