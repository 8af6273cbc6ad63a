package org.plumbline.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.intake.upload.PreviewOutcome;

/**
 * Takes one workbook. The bytes are counted as they come and never reach a file; reading them happens outside the
 * page's lock, so that the page stays alive.
 */
class WorkbookUpload extends Upload {

    WorkbookUpload(int megabytes, Function<byte[], PreviewOutcome> read, Consumer<PreviewOutcome> show) {
        setMaxFiles(1);
        setAcceptedFileTypes(".xlsx");
        setMaxFileSize(megabytes * 1024 * 1024);
        Button choose = new Button("Choose a workbook");
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span("or drop it here (.xlsx, at most " + megabytes + " MB)"));
        setUploadHandler(new Counted(megabytes * 1024L * 1024L, read, show));
        addFileRejectedListener(
                event -> show.accept(new PreviewOutcome.Refused("The file is not an Excel workbook (.xlsx) of at most "
                        + megabytes + " MB. Save it in that form and try again.")));
        addAllFinishedListener(event -> clearFileList());
    }

    private record Counted(long limit, Function<byte[], PreviewOutcome> read, Consumer<PreviewOutcome> show)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] file;
            try (InputStream in = event.getInputStream()) {
                file = in.readNBytes((int) limit + 1);
            }
            PreviewOutcome outcome = file.length > limit
                    ? new PreviewOutcome.Refused("The file is larger than " + limit / 1024 / 1024
                            + " MB. Delete sheets and pictures that are not part of Annex A, save it and try again.")
                    : read.apply(file);
            event.getUI().access(() -> show.accept(outcome));
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }

        @Override
        public long getRequestSizeMax() {
            return 2 * limit;
        }
    }
}
