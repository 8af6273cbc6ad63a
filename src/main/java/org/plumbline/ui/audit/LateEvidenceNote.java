package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.audit.form.LateEvidenceView;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instrument;

/** What evidence after sign-off said, beside the answer that it replaced. */
final class LateEvidenceNote extends Paragraph {

    LateEvidenceNote(LateEvidenceView late, Instrument instrument) {
        addClassNames("pl-note", "pl-note-needed");
        List<String> words = new ArrayList<>();
        words.add("Late evidence of %s: %s."
                .formatted(
                        EnglishDates.dayAndTime(late.at()),
                        instrument.option(late.code()).label()));
        if (late.evidence() != null) {
            words.add(late.evidence());
        }
        if (late.filedAt() != null && late.manager() != null) {
            words.add("Filed: %s. Confirmed by: %s.".formatted(late.filedAt(), late.manager()));
        }
        setText(String.join(" ", words));
    }
}
