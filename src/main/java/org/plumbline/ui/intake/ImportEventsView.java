package org.plumbline.ui.intake;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.springframework.beans.factory.annotation.Value;

/** Uploads events that Annex A does not hold, shows what is in them, stores them after a decision. */
@Route("imports/events")
@PageTitle("Import events")
@Menu(title = "Import events", order = 61, icon = "vaadin:upload-alt")
@RolesAllowed("DATA_ADMINISTRATOR")
public class ImportEventsView extends Div {

    private final Imports imports;
    private final Notices notices = new Notices();
    private final EventFilesUpload upload;
    private final Div preview = new Div();
    private final PastImports past;

    ImportEventsView(Imports imports, @Value("${plumbline.import.events-megabytes:40}") int megabytes) {
        this.imports = imports;
        upload = new EventFilesUpload(megabytes, this::check, notices::problem);
        past = new PastImports(imports, notices);
        add(
                new PageHeader(
                        "Import events",
                        "A file of events, with or without a file of cases, or tables of the Standard Safeguarding Dataset. Nothing is stored until you accept it, and the files are not kept."),
                notices,
                upload,
                preview,
                past);
    }

    private void check(List<UploadedFile> files) {
        preview.removeAll();
        notices.clear();
        switch (imports.previewEvents(files)) {
            case EventFilesOutcome.Refused refused -> notices.problem(refused.sentence());
            case EventFilesOutcome.Ready ready -> show(ready.preview());
        }
    }

    private void show(EventFilesPreview ready) {
        upload.setVisible(false);
        preview.removeAll();
        preview.add(new EventFilesPanel(ready, asAt -> accept(ready, asAt), () -> {
            imports.cancel(ready.token());
            close();
            notices.saved("Cancelled. Nothing was stored");
        }));
    }

    private void accept(EventFilesPreview ready, LocalDate asAt) {
        switch (imports.accept(ready.token(), asAt)) {
            case ImportOutcome.Refused refused -> {
                show(ready);
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
        upload.clear();
        upload.setVisible(true);
    }
}
