package org.plumbline.ui.intake;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plumbline.access.Teams;
import org.plumbline.demo.Demonstration;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.mapping.Mappings;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.Imports;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.demonstration.NextFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** Uploads events that Annex A does not hold, shows what is in them, stores them after a decision. */
@Route("imports/events")
@PageTitle("Import events")
@Menu(title = "Import events", order = 61, icon = "vaadin:upload-alt")
@RolesAllowed("DATA_ADMINISTRATOR")
public class ImportEventsView extends UploadPage {

    private final Imports imports;
    private final Teams teams;
    private final Mappings mappings;
    private final EventFilesUpload upload;

    ImportEventsView(
            Imports imports,
            Teams teams,
            Mappings mappings,
            ObjectProvider<Demonstration> demonstration,
            ListExports exports,
            @Value("${plumbline.import.events-megabytes:40}") int megabytes) {
        super(
                imports,
                teams,
                exports,
                "Import events",
                "A file of events, with or without a file of cases, or tables of the Standard Safeguarding Dataset. Nothing is stored until you accept it, and the files are not kept.");
        this.imports = imports;
        this.teams = teams;
        this.mappings = mappings;
        demonstration.ifAvailable(county -> takeWith(NextFile.events(county)));
        upload = new EventFilesUpload(megabytes, this::check, this::refuse);
        takeWith(upload);
    }

    private void check(List<UploadedFile> files) {
        clear();
        switch (imports.previewEvents(files)) {
            case EventFilesOutcome.Refused refused -> refuse(refused.sentence());
            case EventFilesOutcome.Ready(EventFilesPreview ready) ->
                decide(
                        ready.token(),
                        ready.shown(),
                        "The day up to which the files go; proposed from the latest event",
                        decision -> new EventFilesPanel(
                                ready,
                                teams.all(),
                                decision,
                                new UnknownSpellings(ready.check().unknown(), mappings, because -> {
                                    check(files);
                                    saved(because);
                                })));
        }
    }

    @Override
    void close() {
        super.close();
        upload.clear();
    }
}
