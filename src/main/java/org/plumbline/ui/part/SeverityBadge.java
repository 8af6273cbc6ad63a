package org.plumbline.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plumbline.finding.Severity;

/** How serious a flag is, as a word on a colour; the word alone says it. */
public class SeverityBadge extends Span {

    public SeverityBadge(Severity severity) {
        super(severity.label());
        addClassNames("pl-badge", "pl-severity-" + severity.name().toLowerCase(Locale.ROOT));
    }
}
