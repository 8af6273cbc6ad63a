package org.plumbline.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.intake.upload.FlagProgress;
import org.plumbline.intake.upload.Forecast;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.TeamNames;

/** What accepting does, as at the day of the extract, and the decision: accept as a whole, or cancel. */
class Decision extends Div {

    /** What the person decides. */
    interface Answer {

        /** Another day of the extract: what accepting would do then; empty when the files do not wait any more. */
        Optional<Forecast> asAt(LocalDate day);

        /** What accepting would do where the files hold every event of the types; empty as above. */
        Optional<Forecast> cover(LocalDate day, List<TypeCover> types);

        /** What would become of the flags; empty as above. */
        Optional<FlagProgress> flags();

        /** Accept, with a word on the doubts; what is to be read again where nothing was stored because of it. */
        Optional<Forecast> accept(LocalDate day, String assurance);

        void cancel();
    }

    private final TeamNames names;
    private final Answer answer;
    /** The day of the extract as last entered. */
    private LocalDate latest;

    private final DatePicker asAt = Dates.picker("Day of the extract");
    private final Paragraph forecast = new Paragraph();
    private final Div teams = new Div();
    private final FlagForecast flags;
    private final Div doubts = new Div();
    private final TextArea assurance = new TextArea("Why it is right to store it");

    Decision(Forecast proposed, String helper, TeamNames names, Answer answer) {
        this.names = names;
        this.answer = answer;
        latest = proposed.asAt();
        flags = new FlagForecast(answer::flags);
        asAt.setHelperText(helper);
        asAt.setValue(proposed.asAt());
        asAt.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                latest = change.getValue();
                answer.asAt(latest).ifPresent(this::show);
            }
        });
        assurance.setHelperText("Kept in the trail with your name; no names of children");
        Div buttons = new Div(
                new PrimaryButton("Accept and store", this::accept), new Button("Cancel", click -> answer.cancel()));
        buttons.addClassName("pl-actions");
        HeldForm form = new HeldForm(asAt, assurance, buttons);
        form.hold(assurance);
        H2 heading = new H2("What accepting does");
        heading.addClassName("pl-section-title");
        forecast.getElement().setAttribute("role", "status");
        doubts.addClassName("pl-doubts");
        add(heading, forecast, doubts, teams, flags, form);
        show(proposed);
    }

    /** Shows what accepting does where the files hold every event of the types. */
    void cover(List<TypeCover> types) {
        answer.cover(latest, types).ifPresent(this::show);
    }

    private void accept() {
        if (asAt.getValue() == null) {
            asAt.setErrorMessage("Enter the day of the extract");
            asAt.setInvalid(true);
        } else if (assurance.isVisible() && assurance.getValue().isBlank()) {
            assurance.setErrorMessage("Write why it is right, or cancel");
            assurance.setInvalid(true);
            assurance.focus();
        } else {
            answer.accept(asAt.getValue(), assurance.getValue()).ifPresent(this::show);
        }
    }

    private void show(Forecast shown) {
        forecast.setText(PastImports.forecast(shown.result()));
        flags.show();
        teams.removeAll();
        if (!shown.result().teams().isEmpty()) {
            teams.add(new TeamChanges(shown.result().teams(), names));
        }
        boolean doubtful = !shown.doubts().isEmpty();
        doubts.removeAll();
        UnorderedList list = new UnorderedList();
        shown.doubts().forEach(doubt -> list.add(new ListItem(doubt)));
        doubts.add(new Paragraph("Check before you accept:"), list);
        doubts.setVisible(doubtful);
        assurance.setVisible(doubtful);
    }
}
