package org.plumbline.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** What words mean that only this council writes: who said so, when, and taking it back. */
@Route("mapped-spellings")
@PageTitle("Mapped spellings")
@Menu(title = "Mapped spellings", order = 62, icon = "vaadin:text-label")
@RolesAllowed("DATA_ADMINISTRATOR")
public class MappedSpellingsView extends Div implements BeforeEnterObserver {

    private enum Show {
        IN_USE("In use"),
        TAKEN_BACK("Taken back");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        private static Show of(MappedSpelling mapping) {
            return mapping.counts() ? IN_USE : TAKEN_BACK;
        }
    }

    private final Mappings mappings;
    private final Notices notices = new Notices();
    private final Select<Show> show = new Select<>();
    private final List<Column<MappedSpelling>> columns = columns();
    private final Filters filters;
    private final ListTable<MappedSpelling> table;

    MappedSpellingsView(Mappings mappings, ListExports exports) {
        this.mappings = mappings;
        show.setLabel("Show");
        show.setItems(Show.values());
        show.setItemLabelGenerator(each -> each.label);
        show.setValue(Show.IN_USE);
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Mapped spellings", "spelling", "spellings"),
                        columns,
                        address,
                        this::source,
                        this::empty)
                .exported(exports);
        filters = new Filters(address, table::again).choice("show", show, Filters::word);
        add(
                new PageHeader(
                        "Mapped spellings",
                        "What words mean that only your council writes, the newest first. They are mapped on the preview of"
                                + " an import and count for every later one. What was stored by a mapping stays when it is"
                                + " taken back."),
                notices,
                filters,
                table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    private ListSource<MappedSpelling> source() {
        Show chosen = show.getValue();
        return ListSource.whole(columns, () -> mappings.all().stream()
                .filter(mapping -> Show.of(mapping) == chosen)
                .toList());
    }

    private EmptyState empty() {
        return show.getValue() == Show.IN_USE
                ? new EmptyState(
                        "Nothing is mapped",
                        "Words that an import does not know are listed on its preview, where they can be mapped.")
                : new EmptyState("Nothing was taken back", "Every word that was mapped is in use.");
    }

    private List<Column<MappedSpelling>> columns() {
        return List.of(
                Column.of("written", "Written", MappedSpelling::written).sorts(),
                Column.of("column", "Column", MappedSpelling::list).sorts(),
                Column.of("meaning", "What it means", MappedSpelling::meaning).sorts(),
                Column.of("by", "Mapped by", MappedSpelling::mappedBy).sorts(),
                Column.<MappedSpelling>of("day", "Mapped on", mapping -> EnglishDates.dayOf(mapping.mappedAt()))
                        .sorts(),
                Column.of("back", "Taken back by", MappedSpellingsView::takenBack),
                Column.ofActions("actions", "Actions", this::takingBack));
    }

    private static @Nullable String takenBack(MappedSpelling mapping) {
        Instant at = mapping.takenBackAt();
        return at == null ? null : mapping.takenBackBy() + ", " + Dates.day(EnglishDates.dayOf(at));
    }

    private Component takingBack(MappedSpelling mapping) {
        if (!mapping.counts()) {
            return new Span("–");
        }
        Button back = new OnceButton("Take back", () -> takeBack(mapping));
        back.setAriaLabel("Take back “%s”".formatted(mapping.written()));
        return back;
    }

    private void takeBack(MappedSpelling mapping) {
        MappingOutcome outcome = mappings.takeBack(mapping.id());
        table.show();
        switch (outcome) {
            case MappingOutcome.Done done -> notices.saved("“%s” is not known any more.".formatted(mapping.written()));
            case MappingOutcome.Refused(String sentence) -> notices.problem(sentence);
        }
    }
}
