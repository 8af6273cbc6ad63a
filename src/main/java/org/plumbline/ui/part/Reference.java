package org.plumbline.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Codes in small beside the words that say the same, for whoever looks them up: those of rules, patterns or timescales. No
 * sentence rests on them.
 */
public class Reference extends Span {

    /** Such as "OG-11, OG-12". */
    public Reference(String... codes) {
        super(String.join(", ", List.of(codes)));
        addClassName("pl-reference");
    }
}
