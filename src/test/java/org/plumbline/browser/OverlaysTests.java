package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What opens above a page: the person's menu, choices, dialogs, and the tour. */
@DirtiesContext
@Import(DeskStreet.class)
class OverlaysTests extends BrowserJourney {

    private static final double LEAST = 4.5;

    /** The contrast of a text with what is behind it; axe leaves out what has none at all. */
    private static final String CONTRAST = """
            text => {
              const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
              const parts = colour => {
                pen.clearRect(0, 0, 1, 1);
                pen.fillStyle = colour;
                pen.fillRect(0, 0, 1, 1);
                return [...pen.getImageData(0, 0, 1, 1).data];
              };
              const light = ([r, g, b]) => [r, g, b].map(each => each / 255)
                  .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
              let ground = text;
              while (ground && parts(getComputedStyle(ground).backgroundColor)[3] < 255) {
                ground = ground.assignedSlot ?? ground.parentElement ?? ground.getRootNode().host;
              }
              const both = [getComputedStyle(text).color, getComputedStyle(ground ?? document.documentElement).backgroundColor]
                  .map(parts).map(light).sort((a, b) => b - a);
              return (both[0] + 0.05) / (both[1] + 0.05);
            }""";

    @Autowired
    private DeskStreet street;

    @SuppressWarnings("NullAway.Init")
    private UUID audit;

    @BeforeAll
    void giveOut() {
        audit = street.auditOf("nora", "MO");
    }

    @Test
    void thePersonsMenuIsReadableInBothColours() {
        Visitor nora = nora();
        Page page = nora.page();
        openMenu(page);
        nora.reads("Sign out");
        Locator choices = page.locator("vaadin-menu-bar-item").locator("visible=true");
        choices.filter(new Locator.FilterOptions().setHasText("Colours")).hover();
        nora.reads("As my system");

        for (boolean dark : List.of(false, true)) {
            Visitor looking = dark ? nora.inTheDark() : nora.inTheLight();
            looking.meetsNoBarrier();
            assertThat(choices.all()).hasSizeGreaterThan(6).allSatisfy(each -> assertThat(
                            (double) each.evaluate(CONTRAST))
                    .as("contrast of %s, dark: %s", each.innerText(), dark)
                    .isGreaterThanOrEqualTo(LEAST));
        }
    }

    @Test
    void choicesAndDialogsAreReadableInBothColours() {
        Visitor nora = nora().open("audits/" + audit + "/desk").sees("Audit of");
        Page page = nora.page();
        for (String opens : List.of("Keys", "Help", "Search")) {
            nora.press(opens);
            Locator dialog = page.locator("vaadin-dialog[opened]");
            assertThat(dialog).hasCount(1);
            assertThat(nora.button("Close")).isVisible();
            nora.inTheDark().meetsNoBarrier().inTheLight().meetsNoBarrier();
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
        }
        nora.open("cases").sees("Cases");
        page.locator("vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box")
                .locator("visible=true")
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        nora.inTheDark().meetsNoBarrier().inTheLight().meetsNoBarrier();
    }

    @Test
    void theTourIsOfferedOnceAndWalksFiveScreensByOneKey() {
        Visitor nora = nora().reads("Five stops show you the screens of your role");
        Page page = nora.page();
        Locator tour = page.locator(".pl-tour");

        new Keyboard(page).tabTo("Take the tour").press("Enter");
        nora.reads("1 of 5: Your work").meetsNoBarrier();
        for (String stop : List.of("2 of 5: Children to look at", "3 of 5: Cases", "4 of 5: Grades", "5 of 5: Help")) {
            assertThat(nora.button("Next stop")).isFocused();
            page.keyboard().press("Enter");
            nora.reads(stop);
        }
        nora.sees("Nora").press("End the tour");
        assertThat(tour).isHidden();

        page.reload();
        nora.sees("Nora").settled();
        assertThat(tour).isHidden();
        openMenu(page);
        choice(page, "Take the tour").click();
        nora.reads("1 of 5: Your work").press("Next stop").sees("Watch list").press("Close the tour");
        assertThat(tour).isHidden();
    }

    @Test
    void whoWantsNoTourIsNotOfferedItAgain() {
        Visitor nora = nora();
        Locator tour = nora.page().locator(".pl-tour");
        nora.press("Not now");
        assertThat(tour).isHidden();

        nora.page().reload();
        nora.sees("Nora").settled();

        assertThat(tour).isHidden();
    }

    private Visitor nora() {
        return visitor().signIn("nora", DeskStreet.PASSWORD).sees("Nora");
    }

    private static void openMenu(Page page) {
        page.locator(".pl-person vaadin-menu-bar-button")
                .locator("visible=true")
                .first()
                .click();
    }

    private static Locator choice(Page page, String words) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
