package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plumbline.audit.round.RoundState;

/** How far a round has come, as a word. */
final class RoundBadge extends Span {

    RoundBadge(RoundState state) {
        super(state.label());
        addClassNames("pl-badge", "pl-round-" + state.name().toLowerCase(Locale.ROOT));
    }
}
