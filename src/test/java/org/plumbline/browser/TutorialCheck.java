package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.demo.Demonstration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/**
 * Does the numbered steps of the tutorial in Chromium, as they are written: presses what is bold, presses the keys that
 * stand as code, types what is in quotation marks, and waits for the words in italics. Takes minutes, so it runs on demand:
 * {@code ./mvnw test -Dtest=TutorialCheck}.
 */
@ActiveProfiles("demo")
class TutorialCheck extends BrowserJourney {

    private static final Path TUTORIAL = Path.of("docs/tutorial/your-first-graded-month.md");
    private static final Pattern PART = Pattern.compile("(?m)^## \\d+\\. (.+)$");
    private static final Pattern STEP = Pattern.compile("(?ms)^\\d+\\. (.+?)(?=^\\d+\\. |^\\S|\\z)");
    private static final Pattern TARGET =
            Pattern.compile("\\*\\*(?<press>[^*]+)\\*\\*|`(?<key>[^`]+)`|“(?<type>[^”]+)”|\\b_(?<see>[^_]+)_");
    private static final int PARTS = 5;
    private static final String GOES_ON = "…";

    /** How long the county may take on a busy machine, and a month's import, in milliseconds. */
    private static final double LONGEST = 300_000;

    private static final Map<String, String> KEYS = Map.of("Esc", "Escape", "Space", " ");
    private static final List<AriaRole> PRESSED = List.of(
            AriaRole.BUTTON,
            AriaRole.LINK,
            AriaRole.CHECKBOX,
            AriaRole.RADIO,
            AriaRole.MENUITEM,
            AriaRole.OPTION,
            AriaRole.TEXTBOX);

    @Autowired
    private Demonstration demonstration;

    @TempDir
    private Path folder;

    private final List<Path> downloaded = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @Test
    void everyStepCanBeDoneAsItIsWritten() throws IOException {
        visitor = somebody();
        visitor.open("sign-in").meetsNoBarrier().scrollsOneWayOnly();
        List<String> steps = steps(Files.readString(TUTORIAL));
        assertThat(steps).hasSizeGreaterThan(20);

        for (String step : steps) {
            List<MatchResult> targets = TARGET.matcher(step).results().toList();
            assertThat(targets).as("what to do in: %s", step).isNotEmpty();
            try {
                targets.forEach(target -> act(step, target));
            } catch (AssertionError | RuntimeException cannot) {
                visitor.page()
                        .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/tutorial.png")));
                throw new AssertionError("The tutorial cannot be done as written: " + step, cannot);
            }
        }
        assertThat(demonstration.progress().complete()).isTrue();
    }

    /** The numbered lines of all parts, each with the lines that go on. */
    private static List<String> steps(String page) {
        List<String> parts = List.of(PART.split(page));
        assertThat(parts).hasSize(PARTS + 1);
        return parts.stream()
                .skip(1)
                .flatMap(part -> STEP.matcher(part).results())
                .map(step -> step.group(1).replaceAll("\\s+", " ").strip())
                .toList();
    }

    private void act(String step, MatchResult target) {
        visitor.settled();
        if (target.group("press") != null) {
            press(step, target.group("press"), step.substring(0, target.start()).contains(target.group()));
        } else if (target.group("key") != null) {
            String key = target.group("key");
            visitor.page()
                    .keyboard()
                    .press(KEYS.getOrDefault(key, key.length() == 1 ? key.toLowerCase(Locale.UK) : key));
        } else if (target.group("type") != null) {
            visitor.page().keyboard().type(target.group("type"));
        } else {
            assertThat(visitor.page()
                            .getByText(Pattern.compile(quoted(target.group("see"))))
                            .locator("visible=true")
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST));
        }
    }

    private void press(String step, String words, boolean again) {
        Page page = visitor.page();
        if (step.startsWith("Sign in as")) {
            visitor = somebody();
            visitor.open("sign-in");
            named(words + GOES_ON).click();
            visitor.page().waitForURL(url -> !url.contains("sign-in"));
        } else if (words.startsWith("Download")) {
            Download file = page.waitForDownload(() -> named(words).click());
            Path kept = folder.resolve(file.suggestedFilename());
            file.saveAs(kept);
            downloaded.add(kept);
        } else if (words.startsWith("Choose")) {
            FileChooser chooser = page.waitForFileChooser(() -> named(words).click());
            chooser.setFiles(downloaded.getLast());
        } else if (again) {
            page.locator("vaadin-confirm-dialog[opened]")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(words).setExact(true))
                    .click();
        } else {
            named(words, step.contains("second **" + words) ? 1 : 0).click();
        }
    }

    private Visitor somebody() {
        Visitor somebody = visitor();
        somebody.page().setDefaultTimeout(LONGEST);
        return somebody;
    }

    private Locator named(String words) {
        return named(words, 0);
    }

    /** What can be pressed and has the words for a name, or begins with them where they end in an ellipsis. */
    private Locator named(String words, int before) {
        boolean goesOn = words.endsWith(GOES_ON);
        String caption = quoted(goesOn ? words.substring(0, words.length() - 1) : words);
        Pattern name = Pattern.compile("^" + caption + (goesOn ? "" : "$"));
        Locator any = PRESSED.stream()
                .map(role -> visitor.page().getByRole(role, new Page.GetByRoleOptions().setName(name)))
                .reduce(Locator::or)
                .orElseThrow();
        Locator found = any.locator("visible=true").nth(before);
        found.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST));
        return found;
    }

    /** The words as a pattern of the browser's language. */
    private static String quoted(String words) {
        return words.replaceAll("[^\\w ]", "\\\\$0");
    }
}
