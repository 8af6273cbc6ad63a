package org.plumbline.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A list as a file, as it stands on the screen: with its columns, filters and sorting. The rows come page by page from the
 * service that the screen reads, which cuts them to what the person may see. That the list left is kept in the trail.
 */
@Service
public class ListExports {

    private static final int PAGE = 200;

    private final Trail trail;

    ListExports(Trail trail) {
        this.trail = trail;
    }

    /** Reads a page of a list. */
    @FunctionalInterface
    public interface Pages<R> {
        List<R> read(int offset, int limit);
    }

    /**
     * Writes the list; the stream stays open. No transaction is held while the file leaves over a slow line, so what leaves
     * is kept in the trail also when the line breaks.
     *
     * @param list its name, for the trail
     * @param choice filters and sorting as they stand in the address, for the trail
     */
    @PreAuthorize("isAuthenticated()")
    public <R> void write(
            String list,
            String choice,
            List<ListColumn<R>> columns,
            Pages<R> pages,
            ListFormat format,
            OutputStream out)
            throws IOException {
        int written = 0;
        try (ListFile<R> file =
                format == ListFormat.CSV ? new CsvListFile<>(columns, out) : new ExcelListFile<>(list, columns, out)) {
            List<R> page;
            do {
                page = pages.read(written, PAGE);
                for (R row : page) {
                    file.row(row);
                }
                written += page.size();
            } while (page.size() == PAGE);
        } finally {
            trail.record(
                    TrailAction.LIST_EXPORTED,
                    list,
                    "%s, %d rows%s".formatted(format.label(), written, choice.isEmpty() ? "" : ", " + choice));
        }
    }
}
