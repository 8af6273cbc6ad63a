package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody's keyboard: goes from control to control and sees where it is. Each stop must show that it has the focus. */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    /** The words by which the control with the focus is known. */
    private static final String NAME = """
            () => {
              const e = document.activeElement;
              if (e === document.body || e.matches('main')) return '';
              const by = e.getAttribute('aria-labelledby');
              const label = by ? by.split(' ').map(id => document.getElementById(id)?.innerText || '').join(' ')
                  : e.labels?.length ? e.labels[0].innerText : '';
              return (e.getAttribute('aria-label') || label || e.innerText || '').trim();
            }""";

    private static final String SHOWS_FOCUS = """
            () => {
              let e = document.activeElement;
              if (e.closest('[focus-ring]')) return true;
              for (let up = 0; e && up < 3; up++, e = e.parentElement) {
                const style = getComputedStyle(e);
                if (style.outlineStyle !== 'none' && style.outlineWidth !== '0px' || style.boxShadow !== 'none') return true;
              }
              return false;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Tab until the control with the words has the focus. */
    Keyboard tabTo(String words) {
        return travel("Tab", words);
    }

    /** Presses Shift and Tab until the control with the words has the focus. */
    Keyboard tabBackTo(String words) {
        return travel("Shift+Tab", words);
    }

    private Keyboard travel(String key, String words) {
        StringBuilder way = new StringBuilder();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(key);
            String name = (String) page.evaluate(NAME);
            way.append(name.lines().findFirst().orElse("?")).append(" | ");
            if (name.contains(words)) {
                assertThat(page.evaluate(SHOWS_FOCUS))
                        .as("%s shows its focus", words)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("No way by %s to %s: %s".formatted(key, words, way));
    }
}
