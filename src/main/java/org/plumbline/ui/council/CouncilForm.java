package org.plumbline.ui.council;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.part.Notices;

/** The council's name, code and logo. Each is stored as soon as its field is left; a wrong one says what to do. */
public final class CouncilForm extends HeldForm {

    private static final int READ_AT_MOST = 1024 * 1024;

    private final CouncilIdentity identity;
    private final Notices notices = new Notices();
    private final Div logo = new Div();

    public CouncilForm(CouncilIdentity identity) {
        this.identity = identity;
        logo.addClassName("pl-logo-choice");
        add(
                notices,
                field(
                        "Name of the council",
                        "Stands on every page, certificate, report and workbook",
                        identity.now().named(),
                        identity::name),
                field(
                        "Code",
                        "Begins the short code of each case that is imported from now on, such as NSH-7F3K. Codes given"
                                + " before stay.",
                        Objects.requireNonNullElse(identity.now().code(), ""),
                        identity::code),
                logo);
        showLogo();
    }

    private TextField field(String label, String help, String value, Function<String, CouncilResult> store) {
        TextField field = new TextField(label);
        field.setHelperText(help);
        field.setValue(value);
        field.setManualValidation(true);
        // Half a name is no name: it is stored when the field is left, and held until then.
        hold(field).setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            CouncilResult result = store.apply(change.getValue());
            String problem =
                    switch (result) {
                        case CouncilResult.Done done -> "";
                        case CouncilResult.Refused(var problems, var names) -> String.join(" ", problems);
                    };
            field.setErrorMessage(problem);
            field.setInvalid(!problem.isEmpty());
            if (problem.isEmpty()) {
                stored(field);
                notices.saved("Saved: %s.".formatted(label.toLowerCase(java.util.Locale.UK)));
            } else {
                notices.clear();
            }
        });
        return field;
    }

    private void showLogo() {
        logo.removeAll();
        Span label = new Span("Logo");
        label.addClassName("pl-label");
        logo.add(label);
        String address = identity.now().logo();
        if (address != null) {
            Image picture = new Image(address, "The logo now");
            picture.addClassName("pl-logo-preview");
            logo.add(
                    picture,
                    new OnceButton("Go without the logo", () -> show(identity.removeLogo(), "The logo is gone.")));
        }
        logo.add(upload());
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".png", ".svg");
        Button choose = new Button("Choose a PNG or SVG");
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.setUploadHandler(new OnePicture());
        upload.addFileRejectedListener(event ->
                notices.problem("The file is neither a PNG nor an SVG. Choose a picture of one of these kinds."));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void show(CouncilResult result, String done) {
        showLogo();
        switch (result) {
            case CouncilResult.Done ok -> notices.saved(done);
            case CouncilResult.Refused(var problems, var names) -> notices.problems(problems);
        }
    }

    /** Reads so much of the file as is needed to refuse one that is far too large. */
    private final class OnePicture implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] file;
            try (InputStream in = event.getInputStream()) {
                file = in.readNBytes(READ_AT_MOST);
            }
            CouncilResult result = identity.logo(file);
            event.getUI().access(() -> show(result, "Saved: logo."));
        }
    }
}
