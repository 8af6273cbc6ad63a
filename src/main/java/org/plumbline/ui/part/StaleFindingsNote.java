package org.plumbline.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.watch.sweep.FindingsAge;
import org.plumbline.watch.sweep.StaleFindings;

/** Says that the stored flags, clocks and lists were judged before a limit or a day off was changed; hidden otherwise. */
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
        age.beforeChange().ifPresent(change -> add(new Paragraph(words(change))));
        setVisible(getComponentCount() > 0);
    }

    private static String words(StaleFindings change) {
        return ("Flags and lists are from the sweep as of %s, before the council changed a limit or a day off on %s."
                        + " The next sweep, tonight or by hand, judges every case by the change.")
                .formatted(Dates.day(change.asOf()), EnglishDates.dayAndTime(change.changedAt()));
    }
}
