package org.plumbline.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.watch.sweep.FindingsAge;
import org.plumbline.watch.sweep.StaleFindings;

/** Says that the stored flags, clocks and lists were judged before something by which they are judged was changed; hidden otherwise. */
public final class StaleFindingsNote extends Div {

    /** The note, as of now. */
    public StaleFindingsNote(FindingsAge age) {
        addClassName("pl-note");
        getElement().setAttribute("role", "note");
        show(age);
    }

    /** Looks again. */
    public void show(FindingsAge age) {
        removeAll();
        FindingsAge.Changes changes = age.changes();
        changes.standards().ifPresent(change -> add(new Paragraph(standards(change))));
        changes.cover().ifPresent(change -> add(new Paragraph(cover(change))));
        setVisible(getComponentCount() > 0);
    }

    private static String standards(StaleFindings change) {
        return ("Flags and lists are from the sweep as of %s, before the council changed a limit or a day off on %s."
                        + " The next sweep, tonight or by hand, judges every case by the change.")
                .formatted(Dates.day(change.asOf()), EnglishDates.dayAndTime(change.changedAt()));
    }

    private static String cover(StaleFindings change) {
        return ("On %s a file that is said to hold every event of some types was taken in or taken back. Children whom it does"
                        + " not name are judged by it at the next sweep, tonight or by hand.")
                .formatted(EnglishDates.dayAndTime(change.changedAt()));
    }
}
