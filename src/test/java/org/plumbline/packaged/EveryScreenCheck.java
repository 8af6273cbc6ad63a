package org.plumbline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.browser.Chromium;
import org.plumbline.browser.Visitor;
import org.plumbline.browser.Window;

/**
 * Walks from link to link through every screen that each person of the demonstration reaches, one of a kind each: axe in
 * light and dark, with the person's menu and the first list of choices open; nothing wider than the window at 1920, 1280,
 * 390 and 320 pixels; a picture of each under target/screenshots/every. Takes many minutes, so it runs on demand:
 * {@code ./mvnw verify -Dtest=JarTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EveryScreenCheck}, fewer people
 * with {@code -Dplumbline.people=qa.lead,subcommittee}.
 */
class EveryScreenCheck {

    private static final String PEOPLE =
            "supervisor.as1,auditor.one,qa.lead,subcommittee,service.head,data.admin,system.admin";
    private static final int[] WIDTHS = {1920, 1280, 390, 320};

    /** The links of the page and, which lie in roots of their own, those of the navigation. */
    private static final String LINKS = """
            [...document.querySelectorAll('a[href]:not([download])')].map(each => each.href)
                .concat([...document.querySelectorAll('vaadin-side-nav-item')]
                    .map(each => new URL(each.path, document.baseURI).href))""";

    private static final String CHOICES =
            "vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-multi-select-combo-box";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final TreeSet<String> barriers = new TreeSet<>();
    private final Map<String, String> walked = new LinkedHashMap<>();

    @Test
    void noScreenHasABarrierOrIsCut() throws Exception {
        try (RunningJar jar = RunningJar.server(home, "--spring.profiles.active=demo");
                Chromium chromium = new Chromium()) {
            jar.awaitOutput("The county is written");
            for (String person : System.getProperty("plumbline.people", PEOPLE).split(",")) {
                Visitor visitor = chromium.visitor(Window.WIDE, jar.address());
                visitor.signIn(person, "plumbline-demo");
                walk(person, visitor, jar.address());
                visitor.leave();
            }
        }
        walked.forEach((screen, people) -> System.out.printf("%s: %s%n", screen, people));
        System.out.printf("%d screens, %d barriers%n", walked.size(), barriers.size());
        assertThat(barriers).isEmpty();
    }

    private void walk(String person, Visitor visitor, String address) {
        Page page = visitor.page();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(kind("/"), "/");
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            page.navigate(address + path);
            settle(page);
            look(person, kind(path), visitor);
            for (String link : links(page, address)) {
                if (kinds.putIfAbsent(kind(link), link) == null) {
                    waiting.addLast(link);
                }
            }
        }
    }

    /** The address without what differs between two records of a kind. */
    private static String kind(String path) {
        return path.replaceFirst("[?#].*", "")
                .replaceFirst("^/help/.+", "/help/:page")
                .replaceAll("/[^/]*\\d[^/]*", "/:one");
    }

    private static List<String> links(Page page, String address) {
        List<String> links = new ArrayList<>();
        for (Object href : (List<?>) page.evaluate(LINKS)) {
            String link = href.toString();
            boolean screen =
                    link.startsWith(address + "/") && !link.matches(".*(sign-out|logout|VAADIN|\\.[a-z]{3,4}$).*");
            if (screen) {
                links.add(link.substring(address.length()).replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor();
    }

    private void look(String person, String screen, Visitor visitor) {
        Page page = visitor.page();
        walked.merge(screen, person, (before, one) -> before + ", " + one);
        String name = "every/" + person + screen.replaceAll("[^A-Za-z0-9]+", "-");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(1280, 900);
            axe(person, screen, scheme + "", page);
            page.locator(".pl-person vaadin-menu-bar-button")
                    .locator("visible=true")
                    .first()
                    .click();
            axe(person, screen, scheme + " with the menu open", page);
            page.keyboard().press("Escape");
        }
        Locator choices = page.locator(CHOICES).locator("visible=true");
        if (choices.count() > 0) {
            choices.first().click();
            axe(person, screen, "with choices open", page);
            page.keyboard().press("Escape");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            wider(person, screen, width, page);
            visitor.picture(name + "-" + width);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 900);
        visitor.picture(name + "-390-dark");
        page.setViewportSize(1280, 900);
        visitor.picture(name + "-1280-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void axe(String person, String screen, String state, Page page) {
        new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations()
                .forEach(rule -> barriers.add("%s (%s), %s: %s %s %s"
                        .formatted(
                                screen,
                                person,
                                state,
                                rule.getImpact(),
                                rule.getId(),
                                rule.getNodes().getFirst().getHtml())));
    }

    private void wider(String person, String screen, int width, Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 1) {
            barriers.add("%s (%s): %s pixels wider than %d".formatted(screen, person, wider, width));
        }
        Visitor.beyond(page)
                .forEach(control -> barriers.add(
                        "%s (%s): %s is beyond the edge of %d pixels".formatted(screen, person, control, width)));
    }
}
