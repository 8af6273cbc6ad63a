package org.plumbline.ui.paper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** The way to a page as a PDF. What is on it is read when it is asked for, with the rights of that moment. */
public final class PaperLink extends Anchor {

    /**
     * A link with the words.
     *
     * @param file the name of the file without its ending
     */
    public PaperLink(String words, String file, Papers papers, Supplier<Sheet> sheet) {
        setText(words);
        setDownload(true);
        addClassName("pl-button");
        setHref((DownloadHandler) event -> {
            Sheet read = sheet.get();
            event.setFileName(file + ".pdf");
            event.setContentType("application/pdf");
            papers.write(read, event.getOutputStream());
        });
    }
}
