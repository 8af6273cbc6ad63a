package org.plumbline.ui.help;

import java.util.List;

/**
 * A how-to page.
 *
 * @param name as in its address
 * @param screens routes of the screens that it is about
 * @param html without the title; links lead to pages that are shown, and nowhere else
 */
public record HelpPage(String name, String title, List<String> screens, String html, List<HelpSection> sections) {

    /** The first part of the address of every page. */
    static final String ROUTE = "help";

    public HelpPage {
        screens = List.copyOf(screens);
        sections = List.copyOf(sections);
    }

    /** Where it is read. */
    public String address() {
        return ROUTE + "/" + name;
    }
}
