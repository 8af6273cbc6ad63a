package org.plumbline.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of the audit desk, and the switch that turns the single ones off. */
final class KeysDialog extends Dialog {

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("1 to 6", "Answer the question: yes fully, mostly, partly, no, not evidenced, not applicable");
        KEYS.put("C", "Write the evidence; Esc brings you back to the question");
        KEYS.put("N or J", "Next question");
        KEYS.put("P or K", "Previous question");
        KEYS.put("U", "Next question without an answer");
        KEYS.put("R", "Immediate risk");
        KEYS.put("?", "These keys");
        KEYS.put("Ctrl + Enter", "Next question, also from within the evidence");
        KEYS.put("Ctrl + S", "Save now");
    }

    KeysDialog(DeskKeys keys) {
        setHeaderTitle("Keys of the audit desk");
        DescriptionList list = new DescriptionList();
        list.addClassName("pl-keys");
        KEYS.forEach((key, text) -> list.add(new Term(key), new Description(text)));
        Checkbox single = new Checkbox("Single keys act", keys.on());
        single.setHelperText("Switch them off when you speak to your computer. Ctrl + S and Ctrl + Enter always act");
        single.addValueChangeListener(change -> keys.switchTo(change.getValue()));
        Anchor page = new Anchor("help/audit-a-case", "How to audit a case", AnchorTarget.BLANK);
        add(list, single, page);
        getFooter().add(new Button("Close", click -> close()));
    }
}
