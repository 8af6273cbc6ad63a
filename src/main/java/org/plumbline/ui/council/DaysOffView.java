package org.plumbline.ui.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.DayOffView;
import org.plumbline.council.DaysOff;
import org.plumbline.council.DaysOff.Field;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.StaleFindingsNote;
import org.plumbline.watch.sweep.FindingsAge;

/** The days on which the council does not work besides weekends and bank holidays. */
@Route("days-off")
@PageTitle("Days off")
@Menu(title = "Days off", order = 91, icon = "vaadin:calendar-o")
@RolesAllowed({
    "DATA_ADMINISTRATOR",
    "SYSTEM_ADMINISTRATOR",
    "QA_LEAD",
    "SERVICE_HEAD",
    "PRACTICE_SUPERVISOR",
    "INDEPENDENT_AUDITOR"
})
public class DaysOffView extends Div {

    private final DaysOff daysOff;
    private final FindingsAge age;
    private final boolean mayChange;
    private final Notices notices = new Notices();
    private final StaleFindingsNote note;
    private final DatePicker day = Dates.picker("Day");
    private final TextField name = new TextField("What day it is");
    private final FieldMarks<Field> marks =
            new FieldMarks<Field>().on(Field.DAY, day).on(Field.NAME, name);
    private final Div lists = new Div();

    DaysOffView(DaysOff daysOff, FindingsAge age, CurrentActor current) {
        this.daysOff = daysOff;
        this.age = age;
        Actor actor = current.require();
        mayChange = actor.has(Role.DATA_ADMINISTRATOR) || actor.has(Role.SYSTEM_ADMINISTRATOR);
        note = new StaleFindingsNote(age);
        add(
                new PageHeader(
                        "Days off",
                        "Weekends and the bank holidays of England and Wales never count as working days. Here are the"
                                + " further days on which this council does not work, such as a royal event. They count in"
                                + " every due date at once."),
                notices,
                note);
        if (mayChange) {
            add(form());
        }
        add(lists);
        show();
    }

    private Component form() {
        name.setHelperText("Such as Royal visit");
        HeldForm form = new HeldForm(new H2("Add a day off"), day, name, new PrimaryButton("Add the day", this::add));
        form.hold(day);
        form.hold(name);
        form.addClassName("pl-tile");
        return form;
    }

    private void add() {
        Map<Field, String> problems = daysOff.add(day.getValue(), name.getValue());
        marks.mark(problems);
        if (problems.isEmpty()) {
            saved("%s is a day off now.".formatted(Dates.day(day.getValue())));
            day.clear();
            name.clear();
        } else {
            notices.clear();
            marks.focus();
        }
    }

    private void remove(DayOffView off, UUID id) {
        switch (daysOff.remove(id)) {
            case CouncilResult.Done done -> saved("%s is a day like any other again.".formatted(Dates.day(off.day())));
            case CouncilResult.Refused(var problems, var names) -> {
                show();
                notices.problems(problems);
            }
        }
    }

    private void saved(String sentence) {
        show();
        notices.saved(sentence);
    }

    private void show() {
        List<DayOffView> all = daysOff.all();
        note.show(age);
        lists.removeAll();
        List<DayOffView> current = all.stream().filter(DayOffView::isCurrent).toList();
        lists.add(
                current.isEmpty()
                        ? new EmptyState(
                                "There are no further days off", "Only weekends and bank holidays are left out.")
                        : current(current));
        List<DayOffView> removed =
                all.stream().filter(each -> !each.isCurrent()).toList();
        if (!removed.isEmpty()) {
            lists.add(removed(removed));
        }
    }

    private Component current(List<DayOffView> days) {
        StackedTable table = new StackedTable("The latest first", "Day", "What day it is", "Added by", "Actions");
        days.forEach(each ->
                table.row(new Span(words(each.day())), new Span(each.name()), new Span(added(each)), removing(each)));
        Section section = new Section(new H2("Days off"), table);
        section.addClassName("pl-tile");
        return section;
    }

    private Component removing(DayOffView off) {
        UUID id = off.id();
        if (!mayChange || id == null) {
            return new Span("–");
        }
        Button remove = new OnceButton("Remove", () -> remove(off, id));
        remove.setAriaLabel("Remove " + words(off.day()) + ", " + off.name());
        return remove;
    }

    private static Component removed(List<DayOffView> days) {
        StackedTable table =
                new StackedTable("They count as working days", "Day", "What day it was", "Added by", "Removed by");
        days.forEach(each -> table.row(
                words(each.day()),
                each.name(),
                added(each),
                each.removedBy() + ", "
                        + Dates.day(each.removedAt() == null ? null : EnglishDates.dayOf(each.removedAt()))));
        Section section = new Section(new H2("Removed"), table);
        section.addClassName("pl-tile");
        return section;
    }

    private static String added(DayOffView each) {
        return each.addedAt() == null ? "–" : each.addedBy() + ", " + Dates.day(EnglishDates.dayOf(each.addedAt()));
    }

    private static String words(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK) + " " + Dates.day(day);
    }
}
