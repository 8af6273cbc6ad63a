package org.plumbline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.council.identity.CouncilView;
import org.plumbline.demo.Demonstration;
import org.plumbline.ui.demonstration.CountyNote;
import org.plumbline.ui.part.PageNote;
import org.plumbline.ui.search.PageKeys;
import org.plumbline.ui.session.SessionWatch;
import org.plumbline.ui.tour.TourPanel;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every screen: the product's and the council's name, the way to each thing that the person's roles allow, their name and
 * the way out. A view joins the navigation by {@code @Menu}.
 */
@Layout
@AnonymousAllowed
public class Shell extends AppLayout implements AfterNavigationObserver {

    private static final String PRODUCT = "Plumbline";

    private final Main main = new Main();
    private final CurrentActor current;
    private final DataAgeNote dataAge;
    private final List<PageNote> notes;
    private final Div noted = new Div();
    private final PageKeys pageKeys;
    private final TourPanel tour;
    private @Nullable HasElement shown;

    Shell(
            CurrentActor current,
            PersonMenu personMenu,
            PageKeys pageKeys,
            TourPanel tour,
            DataAgeNote dataAge,
            SessionWatch session,
            CouncilIdentity council,
            List<PageNote> notes,
            ObjectProvider<Demonstration> demonstration) {
        this.dataAge = dataAge;
        this.notes = notes;
        this.pageKeys = pageKeys;
        this.tour = tour;
        this.current = current;
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.NAVBAR);
        addToNavbar(skipLink());
        demonstration.ifAvailable(county -> addToNavbar(banner(county)));
        Header bar = new Header(name(), council(council.now()));
        bar.addClassName("pl-bar");
        current.find().ifPresentOrElse(person -> show(person, bar, personMenu, session), () -> setDrawerOpened(false));
        addToNavbar(bar);
        main.add(noted, dataAge, tour);
        setContent(main);
    }

    private void show(Actor person, Header bar, PersonMenu personMenu, SessionWatch session) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Navigation");
        bar.addComponentAsFirst(toggle);
        Map<String, Runnable> everywhere = new LinkedHashMap<>();
        everywhere.put("Help with this page", pageKeys::help);
        everywhere.put("Search", pageKeys::search);
        everywhere.put("Take the tour", tour::start);
        personMenu.show(person, everywhere);
        bar.add(pageKeys, personMenu, session);
        addToDrawer(navigation());
    }

    /** What is above the page stays where it is, and with it the cursor. */
    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        removeRouterLayoutContent(shown);
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
        shown = content;
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrentOrThrow();
        String title = ui.getInternals().getTitle();
        if (title != null && !title.isBlank() && !title.endsWith(PRODUCT)) {
            ui.getPage().setTitle(title + " – " + PRODUCT);
        }
        dataAge.show();
        noted.removeAll();
        current.find()
                .ifPresent(actor -> notes.forEach(
                        note -> note.of(actor, event.getLocation().getPath()).ifPresent(noted::add)));
        pageKeys.at(route(event));
        tour.at(event.getLocation().getPath());
        ui.getPage().addJavaScript("overlays.js");
        ui.getPage().addJavaScript("places.js");
        ui.getPage()
                .executeJs(
                        "window.plumblinePlaces?.arrived($0)",
                        event.getLocation().getPathWithQueryParameters());
    }

    private static Component name() {
        RouterLink home = new RouterLink(PRODUCT, HomeView.class);
        home.addClassName("pl-name");
        return home;
    }

    /** The council's logo and name; nothing until somebody has said. */
    private static Component council(CouncilView council) {
        Div place = new Div();
        place.addClassName("pl-council");
        if (council.logo() != null) {
            place.add(new Image(council.logo(), ""));
        }
        place.add(new Span(council.named()));
        return place;
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#content", "Skip to the content");
        skip.addClassName("pl-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Optional<String> route(AfterNavigationEvent event) {
        return event.getActiveChain().stream()
                .findFirst()
                .map(view -> view.getClass().getAnnotation(Route.class))
                .map(Route::value);
    }

    private static Component banner(Demonstration county) {
        Aside banner = new Aside(
                new Span("Demonstration data"),
                new Span("Every child, worker and team here is invented"),
                new CountyNote(county, () -> {}));
        banner.addClassName("pl-demonstration");
        banner.getElement().setAttribute("aria-label", "Demonstration");
        return banner;
    }

    private static Component navigation() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Main");
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        if (entry.icon() != null && !entry.icon().isBlank()) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        return item;
    }
}
