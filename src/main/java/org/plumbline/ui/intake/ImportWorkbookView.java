package org.plumbline.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.ImportResult;
import org.plumbline.casefile.ImportRow;
import org.plumbline.intake.ImportOutcome;
import org.plumbline.intake.ImportPreview;
import org.plumbline.intake.Imports;
import org.plumbline.intake.PreviewOutcome;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.springframework.beans.factory.annotation.Value;

/** Uploads an Annex A workbook, shows what is in it, stores it after a decision, and takes imports back. */
@Route("imports")
@PageTitle("Import Annex A")
@Menu(title = "Import", order = 60, icon = "vaadin:upload")
@RolesAllowed("DATA_ADMINISTRATOR")
public class ImportWorkbookView extends Div {

    private final Imports imports;
    private final Notices notices = new Notices();
    private final WorkbookUpload upload;
    private final Div preview = new Div();
    private final Div past = new Div();

    ImportWorkbookView(Imports imports, @Value("${plumbline.import.max-megabytes:10}") int megabytes) {
        this.imports = imports;
        upload = new WorkbookUpload(megabytes, imports::preview, this::show);
        H2 heading = new H2("Past imports");
        heading.addClassName("pl-section-title");
        add(
                new PageHeader(
                        "Import Annex A",
                        "The workbook is checked first. Nothing is stored until you accept it, and the file is not kept."),
                notices,
                upload,
                preview,
                heading,
                past);
        showPast();
    }

    private void show(PreviewOutcome outcome) {
        preview.removeAll();
        notices.clear();
        switch (outcome) {
            case PreviewOutcome.Refused refused -> notices.problem(refused.sentence());
            case PreviewOutcome.Ready ready -> showPreview(ready.preview());
        }
    }

    private void showPreview(ImportPreview ready) {
        upload.setVisible(false);
        preview.add(new PreviewPanel(ready, asAt -> accept(ready, asAt), () -> {
            imports.cancel(ready.token());
            close();
            notices.saved("Cancelled. Nothing was stored");
        }));
    }

    private void accept(ImportPreview ready, LocalDate asAt) {
        switch (imports.accept(ready.token(), asAt)) {
            case ImportOutcome.Refused refused -> {
                showPreview(ready);
                preview.getElement().removeChild(0);
                notices.problem(refused.sentence());
            }
            case ImportOutcome.Stored stored -> {
                close();
                notices.saved(words(stored.result()));
                showPast();
            }
        }
    }

    private void close() {
        preview.removeAll();
        upload.setVisible(true);
    }

    private static String words(ImportResult result) {
        return result.changesNothing()
                ? "Everything was known already. Nothing was changed"
                : "Stored: %,d new cases, %,d new events, %,d cases and %,d events changed"
                        .formatted(
                                result.newCases(), result.newEvents(), result.changedCases(), result.changedEvents());
    }

    private void showPast() {
        past.removeAll();
        List<ImportRow> rows = imports.list();
        if (rows.isEmpty()) {
            past.add(new EmptyState("No workbook was imported yet", "Choose one above; you can take it back later."));
            return;
        }
        Grid<ImportRow> grid = new Grid<>();
        grid.addColumn(row -> Dates.day(row.asAt())).setHeader("As at").setAutoWidth(true);
        grid.addColumn(row -> Dates.dayAndTime(row.importedAt()))
                .setHeader("Imported")
                .setAutoWidth(true);
        grid.addColumn(ImportRow::importedBy).setHeader("By").setAutoWidth(true);
        grid.addColumn(ImportRow::newCases).setHeader("New cases").setAutoWidth(true);
        grid.addColumn(ImportRow::newEvents).setHeader("New events").setAutoWidth(true);
        grid.addColumn(row -> row.changedCases() + row.changedEvents())
                .setHeader("Changes")
                .setAutoWidth(true);
        grid.addComponentColumn(this::state).setHeader("State").setFlexGrow(2);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 12);
        grid.getElement().setAttribute("aria-label", "Past imports");
        past.add(grid);
    }

    private com.vaadin.flow.component.Component state(ImportRow row) {
        if (row.undoneAt() != null) {
            return new Span("Undone " + Dates.dayAndTime(row.undoneAt()) + " by " + row.undoneBy());
        }
        if (!row.undoable()) {
            return new Span("Stands; later imports build on it");
        }
        Button undo = new Button("Undo", click -> confirm(row));
        undo.setAriaLabel("Undo the import of " + Dates.dayAndTime(row.importedAt()));
        return undo;
    }

    private void confirm(ImportRow row) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Undo this import?");
        dialog.setText(
                "Its %,d cases and %,d events are removed and its changes taken back. You can import the workbook again."
                        .formatted(row.newCases(), row.newEvents()));
        dialog.setCancelable(true);
        dialog.setConfirmText("Undo the import");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> {
            imports.undo(row.id());
            notices.saved("The import was undone");
            showPast();
        });
        dialog.open();
    }
}
