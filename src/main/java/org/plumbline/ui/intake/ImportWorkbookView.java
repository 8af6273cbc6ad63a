package org.plumbline.ui.intake;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.access.Teams;
import org.plumbline.demo.Demonstration;
import org.plumbline.intake.mapping.Mappings;
import org.plumbline.intake.upload.ImportPreview;
import org.plumbline.intake.upload.Imports;
import org.plumbline.intake.upload.PreviewOutcome;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.demonstration.NextFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** Uploads an Annex A workbook, shows what is in it, stores it after a decision, and takes imports back. */
@Route("imports")
@PageTitle("Import Annex A")
@Menu(title = "Import Annex A", order = 60, icon = "vaadin:upload")
@RolesAllowed("DATA_ADMINISTRATOR")
public class ImportWorkbookView extends UploadPage {

    private final Imports imports;
    private final Mappings mappings;
    /** The workbook on the page, to be checked again when words of it were mapped. */
    private volatile byte[] checked = {};

    ImportWorkbookView(
            Imports imports,
            Teams teams,
            Mappings mappings,
            ObjectProvider<Demonstration> demonstration,
            ListExports exports,
            @Value("${plumbline.import.max-megabytes:10}") int megabytes) {
        super(
                imports,
                teams,
                exports,
                "Import Annex A",
                "The workbook is checked first. Nothing is stored until you accept it, and the file is not kept.");
        this.imports = imports;
        this.mappings = mappings;
        demonstration.ifAvailable(county -> takeWith(NextFile.workbook(county)));
        takeWith(new WorkbookUpload(megabytes, this::check, this::show));
    }

    private PreviewOutcome check(byte[] workbook) {
        checked = workbook;
        return imports.preview(workbook);
    }

    private void checkAgain(String because) {
        show(imports.preview(checked));
        saved(because);
    }

    @Override
    void close() {
        super.close();
        checked = new byte[0];
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
                        decision -> new PreviewPanel(
                                ready,
                                decision,
                                new UnknownSpellings(ready.check().unknown(), mappings, this::checkAgain)));
        }
    }
}
