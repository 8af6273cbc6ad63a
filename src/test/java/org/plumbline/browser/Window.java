package org.plumbline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What a person looks at the product through. */
public enum Window {
    WIDE(1280, 900, ColorScheme.LIGHT),
    WIDE_DARK(1280, 900, ColorScheme.DARK),
    /** 1280 pixels at 400 % zoom. */
    NARROW(320, 640, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme colours;

    Window(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }
}
