package org.plumbline.ui.help;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** A how-to page as it is read. */
final class HelpText extends Div {

    private static final String LINK = "event.target.closest('a[data-page]')";

    /** @param follow takes the name of the page to which a link leads */
    HelpText(HelpPage page, Consumer<String> follow) {
        addClassName("pl-help");
        add(new Html("<div>" + page.html() + "</div>"));
        getElement()
                .addEventListener(
                        "click",
                        click -> follow.accept(
                                click.getEventData().get(LINK + ".dataset.page").asString()))
                .setFilter(LINK + " && !event.ctrlKey && !event.metaKey && (event.preventDefault(), true)")
                .addEventData(LINK + ".dataset.page");
    }
}
