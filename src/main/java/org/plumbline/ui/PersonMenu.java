package org.plumbline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.access.Actor;
import org.plumbline.access.ColourScheme;
import org.plumbline.access.OwnAccount;
import org.plumbline.ui.people.ChangePasswordView;
import org.springframework.context.annotation.Scope;

/** The person's name, with what they may set for themselves and the way out. */
@SpringComponent
@Scope("prototype")
class PersonMenu extends MenuBar {

    private final OwnAccount own;
    private ColourScheme colours = ColourScheme.SYSTEM;
    private final Map<ColourScheme, MenuItem> schemes = new EnumMap<>(ColourScheme.class);
    private final AuthenticationContext authentication;

    PersonMenu(OwnAccount own, AuthenticationContext authentication) {
        this.own = own;
        this.authentication = authentication;
        addClassName("pl-person");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        // One button is no bar of menus, neither for the keyboard nor for who hears it.
        setTabNavigation(true);
    }

    /** Shows the person's name, with what can be done on every page first. */
    void show(Actor person, Map<String, Runnable> everywhere) {
        SubMenu menu = addItem(name(person)).getSubMenu();
        everywhere.forEach((words, action) -> menu.addItem(words, click -> action.run()));
        SubMenu colours = menu.addItem("Colours").getSubMenu();
        for (ColourScheme scheme : ColourScheme.values()) {
            schemes.put(scheme, colours.addItem(scheme.label(), click -> choose(scheme)));
        }
        tick(own.colourScheme());
        menu.addItem("Change password", click -> UI.getCurrentOrThrow().navigate(ChangePasswordView.class));
        menu.addItem("Sign out", click -> authentication.logout());
    }

    /** The name, and a picture that stands for it where the window has no room. */
    private static Component name(Actor person) {
        Icon picture = VaadinIcon.USER.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.displayName());
        name.addClassName("pl-person-name");
        return new Span(picture, name);
    }

    /** The frame outlives its pages, so the colours are read once for all of them. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().setColorScheme(ColourSchemes.of(colours));
    }

    private void choose(ColourScheme scheme) {
        own.choose(scheme);
        UI.getCurrentOrThrow().getPage().setColorScheme(ColourSchemes.of(scheme));
        tick(scheme);
    }

    private void tick(ColourScheme chosen) {
        colours = chosen;
        schemes.forEach((scheme, item) -> {
            item.setCheckable(true);
            item.setChecked(scheme == chosen);
        });
    }
}
