package org.plumbline.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.intake.mapping.MappedSpelling;
import org.plumbline.intake.mapping.MappingOutcome;
import org.plumbline.intake.mapping.Mappings;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StackedTable;

/** What words mean that only this council writes: who said so, when, and taking it back. */
@Route("mapped-spellings")
@PageTitle("Mapped spellings")
@Menu(title = "Mapped spellings", order = 62, icon = "vaadin:text-label")
@RolesAllowed("DATA_ADMINISTRATOR")
public class MappedSpellingsView extends Div {

    private final Mappings mappings;
    private final Notices notices = new Notices();
    private final Div lists = new Div();

    MappedSpellingsView(Mappings mappings) {
        this.mappings = mappings;
        add(
                new PageHeader(
                        "Mapped spellings",
                        "What words mean that only your council writes. They are mapped on the preview of an import and"
                                + " count for every later one. What was stored by a mapping stays when it is taken back."),
                notices,
                lists);
        show();
    }

    private void takeBack(MappedSpelling mapping) {
        switch (mappings.takeBack(mapping.id())) {
            case MappingOutcome.Done done -> {
                show();
                notices.saved("“%s” is not known any more.".formatted(mapping.written()));
            }
            case MappingOutcome.Refused(String sentence) -> {
                show();
                notices.problem(sentence);
            }
        }
    }

    private void show() {
        List<MappedSpelling> all = mappings.all();
        lists.removeAll();
        List<MappedSpelling> counting =
                all.stream().filter(MappedSpelling::counts).toList();
        lists.add(
                counting.isEmpty()
                        ? new EmptyState(
                                "Nothing is mapped",
                                "Words that an import does not know are listed on its preview, where they can be mapped.")
                        : counting(counting));
        List<MappedSpelling> back = all.stream().filter(each -> !each.counts()).toList();
        if (!back.isEmpty()) {
            lists.add(takenBack(back));
        }
    }

    private Component counting(List<MappedSpelling> mapped) {
        StackedTable table =
                new StackedTable("The newest first", "Written", "Column", "What it means", "Mapped by", "Actions");
        mapped.forEach(each -> table.row(
                new Span(each.written()),
                new Span(each.list()),
                new Span(each.meaning()),
                new Span(by(each.mappedBy(), each.mappedAt())),
                takingBack(each)));
        return section("In use", table);
    }

    private Button takingBack(MappedSpelling mapping) {
        Button back = new Button("Take back", click -> takeBack(mapping));
        back.setAriaLabel("Take back “%s”".formatted(mapping.written()));
        return back;
    }

    private static Component takenBack(List<MappedSpelling> mapped) {
        StackedTable table = new StackedTable(
                "No import is read by them", "Written", "Column", "What it meant", "Mapped by", "Taken back by");
        mapped.forEach(each -> table.row(
                each.written(),
                each.list(),
                each.meaning(),
                by(each.mappedBy(), each.mappedAt()),
                by(each.takenBackBy(), each.takenBackAt())));
        return section("Taken back", table);
    }

    private static Section section(String title, StackedTable table) {
        Section section = new Section(new H2(title), table);
        section.addClassName("pl-tile");
        return section;
    }

    private static String by(@Nullable String who, @Nullable Instant at) {
        return who + ", " + Dates.day(at == null ? null : EnglishDates.dayOf(at));
    }
}
