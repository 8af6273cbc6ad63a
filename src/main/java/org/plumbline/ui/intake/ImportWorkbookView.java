package org.plumbline.ui.intake;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.intake.upload.ImportPreview;
import org.plumbline.intake.upload.Imports;
import org.plumbline.intake.upload.PreviewOutcome;
import org.springframework.beans.factory.annotation.Value;

/** Uploads an Annex A workbook, shows what is in it, stores it after a decision, and takes imports back. */
@Route("imports")
@PageTitle("Import Annex A")
@Menu(title = "Import Annex A", order = 60, icon = "vaadin:upload")
@RolesAllowed("DATA_ADMINISTRATOR")
public class ImportWorkbookView extends UploadPage {

    ImportWorkbookView(Imports imports, @Value("${plumbline.import.max-megabytes:10}") int megabytes) {
        super(
                imports,
                "Import Annex A",
                "The workbook is checked first. Nothing is stored until you accept it, and the file is not kept.");
        takeWith(new WorkbookUpload(megabytes, imports::preview, this::show));
    }

    private void show(PreviewOutcome outcome) {
        clear();
        switch (outcome) {
            case PreviewOutcome.Refused refused -> refuse(refused.sentence());
            case PreviewOutcome.Ready(ImportPreview ready) ->
                decide(
                        ready.token(),
                        ready.shown(),
                        "The day whose state the workbook shows; proposed from its latest step",
                        decision -> new PreviewPanel(ready, decision));
        }
    }
}
