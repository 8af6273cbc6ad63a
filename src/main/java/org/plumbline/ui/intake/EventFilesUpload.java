package org.plumbline.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.intake.UploadedFile;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;

/** Gathers the files of one upload, in memory, until they are checked together. */
class EventFilesUpload extends Div {

    private static final int MOST_FILES = 30;
    private static final long MEGABYTE = 1024L * 1024;

    private final List<UploadedFile> files = new ArrayList<>();
    private final UnorderedList chosen = new UnorderedList();
    private final Button check = new PrimaryButton("Check the files", this::check);
    private final long limit;
    private final Consumer<List<UploadedFile>> read;
    private final Consumer<String> refuse;

    EventFilesUpload(int megabytes, Consumer<List<UploadedFile>> read, Consumer<String> refuse) {
        this.limit = megabytes * MEGABYTE;
        this.read = read;
        this.refuse = refuse;
        Upload upload = new Upload();
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFileSize((int) limit);
        upload.setUploadButton(new Button("Choose files"));
        upload.setDropLabel(new Span("or drop them here (.csv, together at most " + megabytes + " MB)"));
        upload.setUploadHandler(new Counted());
        upload.addFileRejectedListener(event -> refuse.accept(tooLarge()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        chosen.getElement().setAttribute("aria-label", "Files chosen");
        chosen.getElement().setAttribute("aria-live", "polite");
        Div actions = new Div(check);
        actions.addClassName("pl-actions");
        add(upload, chosen, actions);
        show();
    }

    private void check() {
        read.accept(List.copyOf(files));
    }

    /** Forgets the files. */
    void clear() {
        files.clear();
        show();
    }

    private void add(UploadedFile file) {
        long size = files.stream().mapToLong(each -> each.bytes().length).sum() + file.bytes().length;
        if (size > limit || files.size() >= MOST_FILES) {
            refuse.accept(tooLarge());
            return;
        }
        files.removeIf(each -> each.name().equals(file.name()));
        files.add(file);
        show();
    }

    private String tooLarge() {
        return "These are no comma-separated files (.csv) of together at most %d MB and %d files. Split them and load the parts one after the other."
                .formatted(limit / MEGABYTE, MOST_FILES);
    }

    private void show() {
        chosen.removeAll();
        for (UploadedFile file : files) {
            Button remove = new OnceButton("Remove", () -> {
                files.remove(file);
                show();
            });
            remove.setAriaLabel("Remove " + file.name());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            chosen.add(new ListItem(
                    new Span("%s (%,d kB) ".formatted(file.name(), file.bytes().length / 1024 + 1)), remove));
        }
        check.setVisible(!files.isEmpty());
    }

    private final class Counted implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes((int) limit + 1);
            }
            UploadedFile file = new UploadedFile(event.getFileName(), bytes);
            event.getUI().access(() -> add(file));
        }

        @Override
        public long getFileCountMax() {
            return MOST_FILES;
        }

        @Override
        public long getRequestSizeMax() {
            return 2 * limit;
        }
    }
}
