package org.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Starts the product with an empty database in memory and the system's Chromium. A test asks for visitors, each with a
 * browser window and cookies of their own; at its end every visitor's console must have been free of errors.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserJourney {

    private static final Path CHROMIUM = Path.of(System.getProperty("plumbline.chromium", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    void startBrowser() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed (" + CHROMIUM + ")");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET)
                        .setHeadless(true));
    }

    @AfterEach
    void leave() {
        List<Visitor> all = List.copyOf(visitors);
        visitors.clear();
        all.forEach(Visitor::leave);
        all.forEach(Visitor::hadNoErrors);
    }

    @AfterAll
    @SuppressWarnings("ConstantValue")
    void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Somebody at a wide window, in light colours. */
    protected Visitor visitor() {
        return visitor(Window.WIDE);
    }

    /** Somebody at the given window. */
    protected Visitor visitor(Window window) {
        Visitor visitor = new Visitor(browser.newContext(window.options()), "http://localhost:" + port + "/");
        visitors.add(visitor);
        return visitor;
    }
}
