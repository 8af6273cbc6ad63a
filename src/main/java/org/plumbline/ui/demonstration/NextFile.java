package org.plumbline.ui.demonstration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.plumbline.demo.Demonstration;
import org.plumbline.ui.part.Dates;

/** A file of the demonstration that waits to be imported, to be downloaded where it is then uploaded. */
public final class NextFile extends Div {

    private NextFile(String words, Supplier<byte[]> file, String name, String type) {
        addClassNames("pl-note", "pl-next-file");
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = file.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                words);
        anchor.setDownload(true);
        add(new Span("Demonstration data to try this page with: "), anchor);
    }

    /** The workbook that comes after those imported. */
    public static NextFile workbook(Demonstration county) {
        return new NextFile(
                "Download the county's workbook of " + Dates.day(county.today()),
                county::nextWorkbook,
                "county-annex-a-%s.xlsx".formatted(county.today()),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    /** The events that come with it. */
    public static NextFile events(Demonstration county) {
        return new NextFile(
                "Download the county's events up to " + Dates.day(county.today()),
                county::nextEvents,
                "county-events-%s.csv".formatted(county.today()),
                "text/csv; charset=utf-8");
    }
}
