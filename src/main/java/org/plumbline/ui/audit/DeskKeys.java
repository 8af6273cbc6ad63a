package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the audit desk. Single keys act only where nothing is being typed or chosen, and can be switched off for
 * people whose speech or other input would set them off (WCAG 2.1.4); the browser remembers that.
 */
final class DeskKeys {

    private static final String REMEMBERED = "plumbline.single-keys";
    private static final String OFF = "off";

    /** Puts the cursor into the evidence, in the browser, so that letters typed at once are in time. */
    private static final String EVIDENCE = "c";

    /** With Ctrl, which the browser asks for. */
    private static final String NEXT = "Enter";

    private final UI ui;
    private final Map<String, Runnable> keys;
    private final Runnable next;
    private boolean on = true;
    private @Nullable DomListenerRegistration registration;

    /**
     * Listens while the desk is shown; the keys are single characters in lower case.
     *
     * @param next goes to the next question, with Ctrl and Enter also from within the evidence
     */
    DeskKeys(UI ui, Component desk, Map<String, Runnable> keys, Runnable save, Runnable next) {
        this.ui = ui;
        this.keys = keys;
        this.next = next;
        Shortcuts.addShortcutListener(desk, save::run, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        ui.getPage().addJavaScript("desk-keys.js");
        desk.addAttachListener(attach -> listen());
        desk.addDetachListener(detach -> deafen());
        WebStorage.getItem(ui, WebStorage.Storage.LOCAL_STORAGE, REMEMBERED, value -> {
            if (OFF.equals(value)) {
                on = false;
                listen();
            }
        });
    }

    /** The letters and digits, each with what it does; the answers are numbered from 1. */
    static Map<String, Runnable> of(
            int answers,
            IntConsumer answer,
            Runnable next,
            Runnable previous,
            Runnable nextToDo,
            Runnable risk,
            Runnable help) {
        Map<String, Runnable> keys = new HashMap<>(
                Map.of("n", next, "j", next, "p", previous, "k", previous, "u", nextToDo, "r", risk, "?", help));
        IntStream.rangeClosed(1, answers).forEach(key -> keys.put(String.valueOf(key), () -> answer.accept(key)));
        return keys;
    }

    private void listen() {
        deafen();
        String known = on ? EVIDENCE + String.join("", keys.keySet()) : "";
        registration = ui.getElement()
                .addEventListener(
                        "keydown",
                        event -> press(event.getEventData().get("event.key").asString()))
                .setFilter("window.plumblineKeys?.take(event, '" + known + "')")
                .addEventData("event.key");
    }

    private void deafen() {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void press(String key) {
        Runnable single = on ? keys.get(key.toLowerCase(Locale.ROOT)) : null;
        Runnable action = key.equals(NEXT) ? next : single;
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
