package org.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium without a screen. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("plumbline.chromium", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** Starts it; a test on a machine without Chromium is skipped. */
    public Chromium() {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "Chromium is not installed (" + PROGRAM + ")");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(QUIET)
                        .setHeadless(true));
    }

    /** Somebody with a window and cookies of their own, at the product under the address. */
    public Visitor visitor(Window window, String address) {
        return new Visitor(browser.newContext(window.options()), address + "/");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
