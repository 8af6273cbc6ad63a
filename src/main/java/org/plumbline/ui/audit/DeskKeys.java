package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the audit desk. Single keys act only where nothing is being typed or chosen, and can be switched off for
 * people whose speech or other input would set them off (WCAG 2.1.4); the browser remembers that.
 */
final class DeskKeys {

    private static final String REMEMBERED = "plumbline.single-keys";
    private static final String OFF = "off";

    /** Whether the key was pressed by itself, and not into a field or a list that takes letters. */
    private static final String SINGLE_KEY = """
            event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing \
            && !event.composedPath().some(e => e.isContentEditable \
              || /^(TEXTAREA|SELECT)$/.test(e.tagName || '') \
              || e.tagName === 'INPUT' && !/^(radio|checkbox|button|submit)$/.test(e.type) \
              || /^(combobox|listbox|menu|menubar|dialog|alertdialog)$/.test(e.getAttribute?.('role') || ''))""";

    /**
     * Whether the person is not in the middle of writing. C begins it, and it lasts while keys follow each other within
     * two seconds, so that letters typed while the text box is late are never taken for keys; Esc and Tab end it.
     */
    private static final String NOT_WRITING = """
            (writing => (window.plumblineWriting = writing ? Date.now() : 0, !writing))\
            (!/^(Tab|Escape)$/.test(event.key) && Date.now() - (window.plumblineWriting || 0) < 2000) && """;

    /**
     * What the browser does with a key that passed: it is not typed anywhere, and C moves the cursor before the server
     * answers, so that letters typed at once land in the text. This belongs to the filter, because the browser works out
     * every other expression for every key.
     */
    private static final String TAKEN = """
             && (event.preventDefault(), event.key.toLowerCase() === 'c' \
            && (window.plumblineWriting = Date.now(), \
            document.querySelector('.pl-question-open .pl-evidence')?.focus()), true)""";

    private final UI ui;
    private final Map<String, Runnable> keys;
    private final String known;
    private boolean on = true;
    private @Nullable DomListenerRegistration registration;

    /** Listens while the desk is shown; the keys are single characters in lower case. */
    DeskKeys(UI ui, Component desk, Map<String, Runnable> keys, Runnable save) {
        this.ui = ui;
        this.keys = keys;
        this.known = "'" + String.join("", keys.keySet()) + "'.includes(event.key.toLowerCase()) && ";
        Shortcuts.addShortcutListener(desk, save::run, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        desk.addAttachListener(attach -> listen());
        desk.addDetachListener(detach -> deafen());
        WebStorage.getItem(ui, WebStorage.Storage.LOCAL_STORAGE, REMEMBERED, value -> {
            if (OFF.equals(value)) {
                on = false;
                deafen();
            }
        });
    }

    private void listen() {
        deafen();
        if (!on) {
            return;
        }
        registration = ui.getElement()
                .addEventListener(
                        "keydown",
                        event -> press(event.getEventData().get("event.key").asString()))
                .setFilter(NOT_WRITING + known + SINGLE_KEY + TAKEN)
                .addEventData("event.key");
    }

    private void deafen() {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void press(String key) {
        Runnable action = keys.get(key.toLowerCase(Locale.ROOT));
        if (action != null) {
            action.run();
        }
    }

    boolean on() {
        return on;
    }

    /** Switches the single keys on or off, on this device from now on. */
    void switchTo(boolean wanted) {
        on = wanted;
        listen();
        WebStorage.setItem(ui, WebStorage.Storage.LOCAL_STORAGE, REMEMBERED, wanted ? "on" : OFF);
    }
}
