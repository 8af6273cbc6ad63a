package org.plumbline.ui.watch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.StaleFindingsNote;
import org.plumbline.watch.run.Sweeps;
import org.plumbline.watch.sweep.FindingsAge;
import org.plumbline.watch.sweep.SweepStart;
import org.plumbline.watch.sweep.SweepState;
import org.plumbline.watch.sweep.SweepView;

/** The sweep over the whole caseload: how far it is, what it found, and the button that starts one. */
@Route("sweep")
@PageTitle("Sweep")
@Menu(title = "Sweep", order = 62, icon = "vaadin:refresh")
@RolesAllowed({"QA_LEAD", "SYSTEM_ADMINISTRATOR"})
public class SweepCaseloadView extends Div {

    private static final int POLL = 2000;
    private static final int SHOWN = 10;

    private final Sweeps sweeps;
    private final boolean seesCases;
    private final FindingsAge age;
    private final StaleFindingsNote note;
    private final Notices notices = new Notices();
    private final DatePicker day = Dates.picker("As of");
    private final Button start = new PrimaryButton("Start the sweep", this::start);
    private final Div latest = new Div();
    private final Div earlier = new Div();
    private @Nullable Registration polling;
    /** The sweep that was started here, until its end is said. */
    private @Nullable UUID started;

    SweepCaseloadView(Sweeps sweeps, FindingsAge age, CurrentActor current) {
        this.age = age;
        note = new StaleFindingsNote(age);
        this.sweeps = sweeps;
        this.seesCases = current.require().has(Role.QA_LEAD);
        add(
                new PageHeader(
                        "Sweep over the caseload",
                        "Every night each case is judged again: which flags are open, which are new, cleared or back, and"
                                + " who is notified. Here you see how far it is and can start one by hand."),
                notices,
                note);
        sweeps.dueDay().ifPresent(due -> {
            day.setValue(due);
            day.setHelperText("Filled in with today, or with the day of the data where that is older than a week");
        });
        day.setWidth("22rem");
        day.setMaxWidth("100%");
        Div form = new Div(day, start);
        form.addClassName("pl-filters");
        add(form, latest, earlier);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(POLL);
        polling = ui.addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void start() {
        if (!FieldMarks.given(day, "Choose the day for which the cases are to be judged.")) {
            return;
        }
        switch (sweeps.start(day.getValue())) {
            case SweepStart.Started(UUID id, boolean goesOn) -> {
                started = id;
                notices.saved(goesOn ? "The sweep goes on where it stopped." : "The sweep has started.");
            }
            case SweepStart.Refused(String problem) -> notices.problem(problem);
        }
        show();
    }

    private void sayItsEnd(SweepView sweep) {
        started = null;
        if (sweep.state() == SweepState.FINISHED) {
            notices.saved("The sweep has finished.");
        } else {
            notices.clear();
        }
    }

    private void show() {
        note.show(age);
        List<SweepView> recent = sweeps.recent(SHOWN);
        latest.removeAll();
        earlier.removeAll();
        if (recent.isEmpty()) {
            latest.add(new EmptyState("There was no sweep yet", "Import a workbook; the night's sweep does the rest."));
            return;
        }
        SweepView last = recent.getFirst();
        boolean running = last.state() == SweepState.RUNNING;
        start.setVisible(!running);
        if (!running && last.id().equals(started)) {
            sayItsEnd(last);
        }
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL : POLL * 10));
        latest.add(new SweepPanel(last, sweeps::notified, seesCases));
        recent.stream()
                .filter(sweep -> sweep.state() == SweepState.FINISHED && !sweep.equals(last))
                .findFirst()
                .filter(sweep -> last.state() != SweepState.FINISHED)
                .ifPresent(sweep -> latest.add(new SweepPanel(sweep, sweeps::notified, seesCases)));
        StackedTable table = new StackedTable("The latest sweeps", "Started", "As of", "By", "State", "Cases", "Took");
        recent.forEach(sweep -> table.row(
                EnglishDates.dayAndTime(sweep.startedAt()),
                Dates.day(sweep.asOf()),
                sweep.askedBy().equals("plumbline") ? "The night" : sweep.askedBy(),
                sweep.state().label(),
                "%,d of %,d".formatted(sweep.done(), sweep.total()),
                SweepPanel.took(sweep)));
        Section list = new Section(new H2("Earlier"), table);
        list.addClassName("pl-tile");
        earlier.add(list, new Paragraph("A sweep that was cut short goes on at the next start or press."));
    }
}
