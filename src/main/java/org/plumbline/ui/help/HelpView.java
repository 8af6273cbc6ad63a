package org.plumbline.ui.help;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.plumbline.ui.part.PageHeader;

/** A how-to page, or the list of all. */
@Route(HelpPage.ROUTE + "/:page?")
@PermitAll
public class HelpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Help";

    /** The browser has the address of the page only after the page itself. */
    private static final String TO_THE_HEADING =
            "setTimeout(() => location.hash && document.getElementById(location.hash.slice(1))?.scrollIntoView(), 300)";

    private final HelpPages pages;
    private String title = TITLE;

    HelpView(HelpPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String name = event.getRouteParameters().get("page").orElse("");
        if (name.isEmpty()) {
            showAll();
        } else {
            show(pages.named(name).orElseThrow(NotFoundException::new));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showAll() {
        title = TITLE;
        add(new PageHeader(
                TITLE, "On every page the ? key opens the one that is about it. Press / to search in all of them."));
        add(new UnorderedList(pages.all().stream()
                .map(page -> new ListItem(new Anchor(page.address(), page.title())))
                .toArray(ListItem[]::new)));
    }

    private void show(HelpPage page) {
        title = page.title();
        add(
                new PageHeader(page.title(), "", new RouterLink("All pages", HelpView.class)),
                new HelpText(page, name -> UI.getCurrentOrThrow().navigate(HelpPage.ROUTE + "/" + name)));
        getElement().executeJs(TO_THE_HEADING);
    }
}
