package org.plumbline.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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

    /** How long a page may take to show what is expected, in milliseconds: a busy machine is slow and not wrong. */
    private static final int PATIENCE = 30_000;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    void startBrowser() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Somebody at a wide window, in light colours. */
    protected Visitor visitor() {
        return visitor(Window.WIDE);
    }

    /** Somebody at the given window. */
    protected Visitor visitor(Window window) {
        Visitor visitor = chromium.visitor(window, "http://localhost:" + port);
        visitors.add(visitor);
        return visitor;
    }
}
