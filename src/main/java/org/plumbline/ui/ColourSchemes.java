package org.plumbline.ui;

import com.vaadin.flow.component.page.ColorScheme;
import org.plumbline.access.ColourScheme;

/** The person's wish in the words of the browser. */
final class ColourSchemes {

    private ColourSchemes() {}

    static ColorScheme.Value of(ColourScheme scheme) {
        return switch (scheme) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
