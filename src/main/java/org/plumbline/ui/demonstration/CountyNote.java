package org.plumbline.ui.demonstration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.demo.CountyProgress;
import org.plumbline.demo.Demonstration;

/** Says how far the demonstration's county is written, and keeps up with it; gone once everything is there. */
public final class CountyNote extends Span {

    /** How often it looks, in milliseconds. */
    private static final int POLL = 1000;

    private final Demonstration demonstration;
    private final Runnable whenComplete;
    private @Nullable Registration polling;

    /** @param whenComplete happens once, where the county was still being written when this was shown */
    public CountyNote(Demonstration demonstration, Runnable whenComplete) {
        this.demonstration = demonstration;
        this.whenComplete = whenComplete;
        addClassName("pl-county-note");
        getElement().setAttribute("role", "status");
        show();
    }

    /** The progress in a sentence; blank once everything is there. */
    static String words(CountyProgress progress) {
        return switch (progress.stage()) {
            case COMPLETE -> "";
            case WRITING ->
                "The county is being written: %s."
                        .formatted(EnglishNumbers.part(progress.months(), progress.of(), "month"));
            case FAILED ->
                "The county could not be written; the log says why. Start Plumbline again: it begins from the beginning.";
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (demonstration.progress().stage() == CountyProgress.Stage.WRITING) {
            event.getUI().setPollInterval(POLL);
            polling = event.getUI().addPollListener(poll -> show());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking();
    }

    private void show() {
        CountyProgress progress = demonstration.progress();
        String words = words(progress);
        if (!words.equals(getText())) {
            setText(words);
        }
        setVisible(!words.isEmpty());
        if (polling != null && progress.stage() != CountyProgress.Stage.WRITING) {
            stopLooking();
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
            if (progress.complete()) {
                whenComplete.run();
            }
        }
    }

    private void stopLooking() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
