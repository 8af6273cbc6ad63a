package org.plumbline.ui.part;

import com.vaadin.flow.component.select.Select;
import org.plumbline.finding.Severity;

/** A choice of severities, the worst first. */
public final class SeverityChoice {

    private SeverityChoice() {}

    /** The least severity that a list shows, from low; no choice shows {@code all}. */
    public static Select<Severity> atLeast(String label, String all) {
        Select<Severity> choice = new Select<>();
        choice.setLabel(label);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(all);
        choice.setItems(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
        choice.setItemLabelGenerator(
                each -> each == null ? all : each == Severity.CRITICAL ? "Critical" : each.label() + " or worse");
        return choice;
    }
}
