package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person at a browser, who finds things by the words they see. */
public final class Visitor {

    private static final String BEYOND = """
            () => {
              const edge = document.documentElement.clientWidth + 1;
              const above = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
              const scrolls = element => {
                for (let each = above(element); each && each.id !== 'content'; each = above(each)) {
                  if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth) {
                    return true;
                  }
                }
                return false;
              };
              const named = 'a[href], button, vaadin-button, vaadin-menu-bar-button, vaadin-drawer-toggle, input, textarea';
              return [...document.querySelectorAll(named)]
                  .filter(each => each.checkVisibility({visibilityProperty: true}))
                  .filter(each => each.getBoundingClientRect().right > edge && !scrolls(each))
                  .map(each => `${each.localName} ${each.ariaLabel ?? each.textContent.trim() ?? ''}`);
            }""";

    /** Nothing has been under way for a few frames, asked for the so-maniest time. */
    private static final String IDLE = """
            time => {
              const busy = Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive?.());
              const before = window.plumblineIdle?.time === time ? window.plumblineIdle.frames : 0;
              window.plumblineIdle = {time, frames: busy ? 0 : before + 1};
              return window.plumblineIdle.frames > 3;
            }""";

    /** Between two colours text may be hard to read for a moment. */
    private static final String STILL = """
            () => document.getAnimations().every(each =>
                each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)""";

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> errors = new ArrayList<>();
    private int settled;

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    /** The page as Playwright knows it, for what has no word of its own here. */
    public Page page() {
        return page;
    }

    /** Opens a path of the product, such as "accounts"; "" is home. */
    public Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in and waits for the next page. */
    public Visitor signIn(String username, String password) {
        open("sign-in");
        fill("User name", username);
        fill("Password", password);
        press("Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /** Fills the field with the label. */
    public Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first()
                .fill(text);
        return this;
    }

    /** Presses the button with the words. */
    public Visitor press(String words) {
        button(words).click();
        return this;
    }

    /**
     * Clicks the button twice, as people do for whom everything is an icon: the second time on whatever is there when the
     * server has answered.
     */
    public Visitor pressTwice(String words) {
        Locator button = button(words);
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().up();
        settled();
        page.mouse().down(new Mouse.DownOptions().setClickCount(2));
        page.mouse().up(new Mouse.UpOptions().setClickCount(2));
        return settled();
    }

    /** Waits until the server has answered whatever was done, and the page shows it. */
    public Visitor settled() {
        page.waitForFunction(IDLE, ++settled);
        return this;
    }

    /** Follows the link with the words. */
    public Visitor follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    /** Ticks the box with the label. */
    public Visitor tick(String label) {
        page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .check();
        return this;
    }

    /** Chooses from a list that opens: types the words and takes the entry. */
    public Visitor choose(String label, String entry) {
        fill(label, entry);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(entry))
                .first()
                .click();
        page.keyboard().press("Escape");
        return this;
    }

    /** Waits for the heading of the first level. */
    public Visitor sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        return this;
    }

    /** Waits for the words anywhere on the page. */
    public Visitor reads(String words) {
        assertThat(page.getByText(words).locator("visible=true").first()).isVisible();
        return this;
    }

    /** The button with the words. */
    public Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Switches the system's colours. */
    public Visitor inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** Switches the system's colours back. */
    public Visitor inTheLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Keeps a picture of the whole page as target/screenshots/name.png. */
    public Visitor picture(String name) {
        ViewportSize window = page.viewportSize();
        Number end = (Number) page.evaluate("Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)");
        page.setViewportSize(window.width, Math.max(window.height, end.intValue()));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
        page.setViewportSize(window.width, window.height);
        return this;
    }

    /** Looks for barriers with axe; serious and critical ones fail. */
    public Visitor meetsNoBarrier() {
        page.waitForFunction(STILL);
        List<String> barriers = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Visitor::words)
                        .toList();
        assertThat(barriers).as("barriers on %s", page.url()).isEmpty();
        return this;
    }

    /** Nothing of the page is wider than the window. */
    public Visitor scrollsOneWayOnly() {
        Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        assertThat(wider).as("%s scrolls sideways", page.url()).isEqualTo(false);
        assertThat(beyond(page)).as("beyond the edge of %s", page.url()).isEmpty();
        return this;
    }

    /** What can be pressed or filled in and lies beyond the right edge of the window, where nobody can scroll to. */
    public static List<String> beyond(Page page) {
        return ((List<?>) page.evaluate(BEYOND)).stream().map(String::valueOf).toList();
    }

    /** What the browser's console complained of so far, for tests that provoke it; forgets it. */
    public List<String> takeErrors() {
        List<String> taken = List.copyOf(errors);
        errors.clear();
        return taken;
    }

    /** Closes the window and forgets the cookies. */
    public void leave() {
        context.close();
    }

    void hadNoErrors() {
        assertThat(errors).as("errors in the console of the browser").isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
