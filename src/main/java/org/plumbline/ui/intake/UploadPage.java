package org.plumbline.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** A page that takes files, shows what is in them, stores them after a decision, and lists what was stored before. */
abstract class UploadPage extends Div {

    /** Shows what is in the files, with the decision. */
    interface Preview {

        /**
         * The preview as it is on the page.
         *
         * @param accept the person stores the files, as at a day
         * @param cancel the person does not
         */
        Component of(Consumer<LocalDate> accept, Runnable cancel);
    }

    private final Imports imports;
    private final Notices notices = new Notices();
    private final Div upload = new Div();
    private final Div preview = new Div();
    private final PastImports past;

    UploadPage(Imports imports, String title, String words) {
        this.imports = imports;
        past = new PastImports(imports, notices);
        add(new PageHeader(title, words), notices, upload, preview, past);
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

    /** Shows what is in the files until the person has decided. */
    final void decide(UUID token, Preview shown) {
        upload.setVisible(false);
        preview.removeAll();
        preview.add(shown.of(asAt -> accept(token, shown, asAt), () -> {
            imports.cancel(token);
            close();
            notices.saved("Cancelled. Nothing was stored");
        }));
    }

    private void accept(UUID token, Preview shown, LocalDate asAt) {
        switch (imports.accept(token, asAt)) {
            case ImportOutcome.Refused refused -> {
                decide(token, shown);
                refuse(refused.sentence());
            }
            case ImportOutcome.Stored stored -> {
                close();
                notices.saved(PastImports.words(stored.result()));
                past.refresh();
            }
        }
    }

    /** Ready for other files. */
    void close() {
        preview.removeAll();
        upload.setVisible(true);
    }
}
