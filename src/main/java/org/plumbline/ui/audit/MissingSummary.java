package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.MissingItem;

/** What a draft still needs before its sign-off, each with the way to it. */
public final class MissingSummary extends Section {

    public MissingSummary(DeskView view, List<MissingItem> missing) {
        addClassName("pl-missing");
        getElement().setAttribute("role", "alert");
        add(new H2(
                missing.size() == 1
                        ? "One thing to do before you sign off"
                        : missing.size() + " things to do before you sign off"));
        Map<String, UnorderedList> lists = new LinkedHashMap<>();
        for (MissingItem item : missing) {
            lists.computeIfAbsent(theme(view, item), title -> new UnorderedList())
                    .add(new ListItem(link(view.auditId(), item)));
        }
        lists.forEach((title, list) -> add(new H3(title), list));
    }

    private static String theme(DeskView view, MissingItem item) {
        return view.themes().stream()
                .filter(theme -> theme.code().equals(item.theme()))
                .map(DeskTheme::name)
                .findFirst()
                .orElse("The whole audit");
    }

    private static Component link(UUID audit, MissingItem item) {
        String question = item.question();
        return question == null
                ? AuditLinks.risk(item.text(), audit)
                : AuditLinks.question(item.text(), audit, question);
    }
}
