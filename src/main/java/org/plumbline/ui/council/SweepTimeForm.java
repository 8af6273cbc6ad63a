package org.plumbline.ui.council;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.ui.part.Notices;
import org.plumbline.watch.run.SweepPlan;
import org.plumbline.watch.run.SweepSchedule;

/** When the nightly sweep starts; stored as soon as it is chosen. */
public final class SweepTimeForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final Notices notices = new Notices();
    private final TimePicker time = new TimePicker("Time of the nightly sweep");

    public SweepTimeForm(CouncilIdentity identity, SweepSchedule schedule) {
        addClassName("pl-form");
        SweepPlan plan = schedule.now();
        time.setLocale(Locale.UK);
        time.setStep(STEP);
        time.setValue(plan.at());
        time.setManualValidation(true);
        boolean off = plan.at() == null;
        time.setEnabled(!off);
        time.setHelperText(
                off
                        ? "The settings of the installation say that no sweep starts by itself (plumbline.sweep.cron)."
                        : "In English time. Each case is judged again, which takes minutes: choose an hour at which nobody"
                                + " works and the machine runs.");
        time.addValueChangeListener(change -> {
            switch (identity.sweepAt(change.getValue())) {
                case CouncilResult.Done done -> {
                    time.setInvalid(false);
                    notices.saved("Saved: the sweep starts at %s every night.".formatted(change.getValue()));
                }
                case CouncilResult.Refused(var problems, var names) -> {
                    notices.clear();
                    time.setErrorMessage(String.join(" ", problems));
                    time.setInvalid(true);
                }
            }
        });
        add(notices, time);
    }
}
