package org.plumbline.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every screen: styles, icon, and light or dark as the person's system says. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("plumbline.css")
@StyleSheet("audit-desk.css")
@StyleSheet("help.css")
@StyleSheet("report.css")
@StyleSheet("rounds.css")
@StyleSheet("timeline.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Plumbline");
        settings.addLink("icon", "plumbline.svg");
        settings.addMetaTag("robots", "noindex");
    }
}
