package org.plumbline.ui.part;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Names and values, one under the other. */
public final class FactList extends DescriptionList {

    public FactList() {
        addClassName("pl-round-facts");
    }

    public FactList with(String name, String value) {
        add(new Div(new Term(name), new Description(value)));
        return this;
    }

    /** A value to be copied or compared, such as a checksum. */
    public FactList withCode(String name, String value) {
        Description code = new Description(value);
        code.addClassName("pl-code");
        add(new Div(new Term(name), code));
        return this;
    }

    public FactList withList(String name, List<String> values) {
        return with(name, values.isEmpty() ? "–" : String.join(", ", values));
    }
}
