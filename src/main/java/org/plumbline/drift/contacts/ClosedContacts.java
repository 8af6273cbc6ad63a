package org.plumbline.drift.contacts;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/** The longest run of contacts within the window that were each closed without help, with no assessment begun. */
public record ClosedContacts(ContactLimits limits, List<CaseEvent> contacts) implements Grounds {

    /** How many there were. */
    public int getCount() {
        return contacts.size();
    }

    /** The day of the n-th. */
    public LocalDate dayOf(int n) {
        return contacts.get(n - 1).date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(contacts);
    }

    @Override
    public String words() {
        return Phrases.count(contacts.size(), "contact") + " from "
                + Phrases.date(contacts.getFirst().date()) + " to "
                + Phrases.date(contacts.getLast().date())
                + " ended with no further action or with advice, and no assessment was begun in that time.";
    }
}
