package org.plumbline.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.ImportRow;
import org.plumbline.intake.upload.Imports;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.DataStored;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;

/** Everything that was imported, the newest first; the newest that was not taken back can be taken back. */
class PastImports extends Div {

    private final Imports imports;
    private final Notices notices;
    private final AddressState address = new AddressState();
    private final ListTable<ImportRow> table;

    PastImports(Imports imports, ListExports exports, Notices notices) {
        this.imports = imports;
        this.notices = notices;
        H2 heading = new H2("Past imports");
        heading.addClassName("pl-section-title");
        List<Column<ImportRow>> columns = columns();
        table = new ListTable<>(
                        new ListTable.Names("Past imports", "import", "imports"),
                        columns,
                        address,
                        () -> ListSource.whole(columns, imports::list),
                        () -> new EmptyState(
                                "Nothing was imported yet", "Choose a file above; you can take it back later."))
                .exported(exports);
        add(heading, table);
    }

    /** Shows the part of the list that the address asks for. */
    void read(Location location) {
        address.read(location);
        table.show();
    }

    void refresh() {
        table.show();
        DataStored.say(this);
    }

    private List<Column<ImportRow>> columns() {
        return List.of(
                Column.<ImportRow>of("imported", "Imported", row -> EnglishDates.dayAndTime(row.importedAt())),
                Column.<ImportRow>of("what", "What", row -> source(row.source()))
                        .sorts(),
                Column.of("day", "As at", ImportRow::asAt).sorts(),
                Column.of("by", "By", ImportRow::importedBy).sorts(),
                Column.of("cases", "New cases", ImportRow::newCases).sorts(),
                Column.of("events", "New events", ImportRow::newEvents).sorts(),
                Column.<ImportRow>of("changes", "Changes", row -> row.changedCases() + row.changedEvents())
                        .sorts(),
                Column.of("state", "State", PastImports::inWords).shownAs(this::state));
    }

    /** What storing did, in words. */
    static String words(ImportResult result) {
        if (result.changesNothing()) {
            return "Everything was known already. Nothing was changed.";
        }
        return result.addsNothing()
                ? "Stored: everything was known already, and was still so on the day of the file."
                : "Stored: " + added(result) + changed(result, "; ", " changed") + ".";
    }

    private static String covered(int types) {
        return switch (types) {
            case 0 -> "";
            case 1 -> " One type of event counts as complete from then on.";
            default -> " %d types of event count as complete from then on.".formatted(types);
        };
    }

    /** What accepting would do, in words. */
    static String forecast(ImportResult result) {
        if (result.changesNothing()) {
            return "Everything in it is known already: accepting changes nothing.";
        }
        return result.addsNothing()
                ? "Everything in it is known already: accepting notes that it was still so on the day of the file."
                : "Accepting adds " + added(result) + changed(result, ", and changes ", "") + "."
                        + covered(result.newlyCovered())
                        + respelt(result.respelt());
    }

    private static String respelt(int cases) {
        return cases == 0
                ? ""
                : " Known by another spelling of the number, so that the case goes on: %s."
                        .formatted(EnglishNumbers.count(cases, "child", "children"));
    }

    private static String added(ImportResult result) {
        return EnglishNumbers.count(result.newCases(), "new case") + " and "
                + EnglishNumbers.count(result.newEvents(), "new event");
    }

    private static String changed(ImportResult result, String before, String after) {
        return result.changedCases() + result.changedEvents() == 0
                ? ""
                : before + EnglishNumbers.count(result.changedCases(), "case") + " and "
                        + EnglishNumbers.count(result.changedEvents(), "event") + after;
    }

    private static String source(EventSource source) {
        return switch (source) {
            case ANNEX_A -> "Annex A";
            case SSD -> "Safeguarding Dataset";
            case EVENTS_FILE -> "Events";
            case MANUAL -> "By hand";
        };
    }

    private static String inWords(ImportRow row) {
        if (row.undoneAt() != null) {
            return "Undone " + EnglishDates.dayAndTime(row.undoneAt()) + " by " + row.undoneBy();
        }
        return row.undoable() ? "In force" : "In force; later imports build on it";
    }

    private Component state(ImportRow row) {
        if (!row.undoable()) {
            return new Span(inWords(row));
        }
        Button undo = new Button("Undo", click -> confirm(row));
        undo.setAriaLabel("Undo the import of " + EnglishDates.dayAndTime(row.importedAt()));
        return undo;
    }

    private void confirm(ImportRow row) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Undo this import?");
        UnorderedList rests = new UnorderedList();
        imports.dependents(row.id()).forEach(sentence -> rests.add(new ListItem(sentence)));
        dialog.setText(new Div(
                new Paragraph(
                        "What it added is removed (%s and %s) and its changes are taken back. You can import the files again."
                                .formatted(
                                        EnglishNumbers.count(row.newCases(), "case"),
                                        EnglishNumbers.count(row.newEvents(), "event"))),
                rests));
        dialog.setCancelable(true);
        dialog.setConfirmText("Undo the import");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> {
            imports.undo(row.id());
            notices.saved("The import was undone.");
            refresh();
        });
        dialog.open();
    }
}
