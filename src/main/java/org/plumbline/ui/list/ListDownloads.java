package org.plumbline.ui.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.report.book.ListColumn;
import org.plumbline.report.book.ListExports;
import org.plumbline.report.book.ListFormat;
import org.springframework.data.domain.Sort;

/** The ways to take a list away as a file, as it is on the screen. */
final class ListDownloads<R> extends Span {

    private final String list;
    private final ListExports exports;
    private final Map<ListFormat, Anchor> links = new EnumMap<>(ListFormat.class);

    ListDownloads(String list, ListExports exports) {
        this.list = list;
        this.exports = exports;
        addClassName("pl-actions");
        for (ListFormat format : ListFormat.values()) {
            Anchor link = new Anchor();
            link.setText("Download as " + format.label());
            link.setDownload(true);
            links.put(format, link);
            add(link);
        }
    }

    /** What the links write from now on. */
    void offer(boolean any, List<Column<R>> columns, ListSource<R> source, Sort sort, QueryParameters choice) {
        setVisible(any);
        List<ListColumn<R>> inFile =
                columns.stream().filter(Column::filed).map(Column::inFile).toList();
        String address = choice.getQueryString();
        links.forEach((format, link) -> link.setHref((DownloadHandler) event -> {
            begin(event, format);
            exports.write(
                    list,
                    address,
                    inFile,
                    (offset, limit) -> source.page(sort, offset, limit),
                    format,
                    event.getOutputStream());
        }));
    }

    private void begin(DownloadEvent event, ListFormat format) throws IOException {
        event.setFileName(list.toLowerCase(Locale.UK).replace(' ', '-') + format.ending());
        event.setContentType(format.contentType());
    }
}
