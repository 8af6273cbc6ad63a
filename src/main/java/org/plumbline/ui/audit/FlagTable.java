package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.Reference;
import org.plumbline.ui.part.SeverityBadge;

/** The drift flags of a case with what was said of each. */
final class FlagTable extends Section {

    /** What is said where the rules could not judge the case. */
    static final String UNKNOWN = "The drift flags of this case could not be worked out.";

    FlagTable() {
        addClassName("pl-reasons");
        add(new H2("Drift and delay"));
    }

    /** Adds a flag; text and mitigation only where there is something to read. */
    void add(Severity severity, String pattern, String name, @Nullable String text, String state) {
        Div head = new Div(new SeverityBadge(severity), new H3(name), new Reference(pattern));
        head.addClassName("pl-flag-head");
        Div flag = new Div(head);
        flag.addClassName("pl-flag");
        if (text != null) {
            flag.add(new Paragraph(text));
        }
        Paragraph words = new Paragraph(state);
        words.addClassName("pl-flag-state");
        flag.add(words);
        add(flag);
    }

    /** The same for whoever answers the questions. */
    static Notices unknownAtTheDesk() {
        Notices notices = new Notices();
        notices.problem(UNKNOWN + " Check the dates on the child's timeline yourself.");
        return notices;
    }

    /**
     * Says why there are none.
     *
     * @param unknown whether the rules could not judge the case
     */
    void none(boolean unknown) {
        add(new Paragraph(unknown ? UNKNOWN + " None limited the grade." : "No drift flag was open on this case."));
    }
}
