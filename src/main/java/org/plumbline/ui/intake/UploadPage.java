package org.plumbline.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.Teams;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.intake.upload.FlagProgress;
import org.plumbline.intake.upload.Forecast;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** A page that takes files, shows what is in them, stores them after a decision, and lists what was stored before. */
abstract class UploadPage extends Div implements BeforeEnterObserver {

    /** Shows what is in the files, with the decision. */
    interface Preview {

        /** The preview as it is on the page, with the decision at its place. */
        Component of(Decision decision);
    }

    private final Imports imports;
    private final Teams teams;
    private final Notices notices = new Notices();
    private final Div upload = new Div();
    private final Div preview = new Div();
    private final PastImports past;

    UploadPage(Imports imports, Teams teams, ListExports exports, String title, String words) {
        this.imports = imports;
        this.teams = teams;
        past = new PastImports(imports, exports, notices);
        add(new PageHeader(title, words), notices, upload, preview, past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        past.read(event.getLocation());
    }

    /** What the files are taken with. */
    final void takeWith(Component field) {
        upload.add(field);
    }

    /** Other files are being read: nothing that was said of earlier ones stays. */
    final void clear() {
        preview.removeAll();
        notices.clear();
    }

    /** The files cannot be used, or not be stored. */
    final void refuse(String sentence) {
        notices.problem(sentence);
    }

    /** Something was done that stores nothing of the files. */
    final void saved(String sentence) {
        notices.saved(sentence);
    }

    /** Shows what is in the files until the person has decided. */
    final void decide(UUID token, Forecast forecast, String helper, Preview shown) {
        upload.setVisible(false);
        preview.removeAll();
        preview.add(shown.of(new Decision(forecast, helper, TeamNames.of(teams), new Decision.Answer() {
            @Override
            public Optional<Forecast> asAt(LocalDate day) {
                return orGone(imports.forecast(token, day));
            }

            @Override
            public Optional<Forecast> cover(LocalDate day, List<TypeCover> types) {
                return orGone(imports.cover(token, day, types));
            }

            @Override
            public Optional<FlagProgress> flags() {
                return imports.flags(token);
            }

            @Override
            public Optional<Forecast> accept(LocalDate day, String assurance) {
                return UploadPage.this.accept(token, day, assurance);
            }

            @Override
            public void cancel() {
                imports.cancel(token);
                close();
                notices.saved("Cancelled. Nothing was stored.");
            }
        })));
    }

    private Optional<Forecast> orGone(Optional<Forecast> again) {
        if (again.isEmpty()) {
            refuse("The upload waited for more than an hour or was replaced by another. Upload it again.");
        }
        return again;
    }

    /** What is to be shown again, where nothing was stored because of it. */
    private Optional<Forecast> accept(UUID token, LocalDate asAt, String assurance) {
        switch (imports.accept(token, asAt, assurance)) {
            case ImportOutcome.Refused refused -> refuse(refused.sentence());
            case ImportOutcome.Changed changed -> {
                refuse("What accepting does has changed since it was shown. Read it again; nothing was stored.");
                return Optional.of(changed.now());
            }
            case ImportOutcome.Stored stored -> {
                close();
                notices.saved(PastImports.words(stored.result()));
                past.refresh();
            }
        }
        return Optional.empty();
    }

    /** Ready for other files. */
    void close() {
        preview.removeAll();
        upload.setVisible(true);
    }
}
