package org.plumbline.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** A box for words and, by kind, what holds them; the arrow keys walk through it, and Enter goes there. */
final class SearchDialog extends Dialog {

    /** How long after the last key it looks, in milliseconds. */
    private static final int PAUSE = 200;

    private final Finder finder;
    private final Div found = new Div();

    SearchDialog(Finder finder) {
        this.finder = finder;
        addClassName("pl-search-dialog");
        setHeaderTitle("Search");
        setWidth("38rem");
        setMaxWidth("100%");
        TextField words = new TextField("Words or a code");
        words.setHelperText(finder.whatCanBeFound());
        words.setWidthFull();
        words.setAutofocus(true);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.addValueChangeListener(change -> show(change.getValue()));
        found.addClassName("pl-found");
        found.getElement().setAttribute("aria-live", "polite");
        Div all = new Div(words, found);
        all.addClassName("pl-search");
        add(all);
        getFooter().add(new Button("Close", click -> close()));
    }

    private void show(String words) {
        found.removeAll();
        List<FoundGroup> groups = finder.find(words);
        groups.forEach(group -> found.add(section(group)));
        if (groups.isEmpty() && !words.isBlank()) {
            found.add(new Paragraph("Nothing found for “%s”. %s".formatted(words.strip(), finder.whatCanBeFound())));
        }
        found.getElement().setAttribute("data-words", words);
    }

    private Component section(FoundGroup group) {
        UnorderedList list = new UnorderedList(
                group.found().stream().map(each -> new ListItem(link(each))).toArray(ListItem[]::new));
        return new Section(new H3(group.title()), list);
    }

    private Anchor link(Found each) {
        Anchor link = new Anchor(each.address(), each.title());
        if (!each.detail().isEmpty()) {
            Span detail = new Span(each.detail());
            detail.addClassName("pl-reference");
            link.add(detail);
        }
        link.getElement().addEventListener("click", click -> close());
        return link;
    }
}
