package org.plumbline.ui.intake;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.ImportPreview;
import org.plumbline.intake.upload.Imports;
import org.plumbline.intake.upload.PreviewOutcome;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.springframework.beans.factory.annotation.Value;

/** Uploads an Annex A workbook, shows what is in it, stores it after a decision, and takes imports back. */
@Route("imports")
@PageTitle("Import Annex A")
@Menu(title = "Import Annex A", order = 60, icon = "vaadin:upload")
@RolesAllowed("DATA_ADMINISTRATOR")
public class ImportWorkbookView extends Div {

    private final Imports imports;
    private final Notices notices = new Notices();
    private final WorkbookUpload upload;
    private final Div preview = new Div();
    private final PastImports past;

    ImportWorkbookView(Imports imports, @Value("${plumbline.import.max-megabytes:10}") int megabytes) {
        this.imports = imports;
        upload = new WorkbookUpload(megabytes, imports::preview, this::show);
        past = new PastImports(imports, notices);
        add(
                new PageHeader(
                        "Import Annex A",
                        "The workbook is checked first. Nothing is stored until you accept it, and the file is not kept."),
                notices,
                upload,
                preview,
                past);
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
                notices.saved(PastImports.words(stored.result()));
                past.refresh();
            }
        }
    }

    private void close() {
        preview.removeAll();
        upload.setVisible(true);
    }
}
