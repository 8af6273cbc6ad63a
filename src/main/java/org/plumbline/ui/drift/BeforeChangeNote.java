package org.plumbline.ui.drift;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.drift.BeforeChange;
import org.plumbline.drift.FindingsAge;
import org.plumbline.ui.part.Dates;

/** Says that the stored flags, clocks and lists were judged before a limit or a day off was changed; hidden otherwise. */
public final class BeforeChangeNote extends Div {

    /** The note, as things stand now. */
    public BeforeChangeNote(FindingsAge age) {
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

    private static String words(BeforeChange change) {
        return ("Flags and lists are from the sweep as of %s, before the council changed a limit or a day off on %s."
                        + " The next sweep, tonight or by hand, judges every case by the change.")
                .formatted(Dates.day(change.asOf()), Dates.dayAndTime(change.changedAt()));
    }
}
