package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.EventSource;

/**
 * One snapshot to be stored as a whole.
 *
 * @param asAt the day whose state the snapshot shows
 * @param fileSha256 names the file without keeping it
 * @param children cases with their events
 * @param more events of cases that are known already and of which nothing else is in the files
 */
public record ImportBatch(
        EventSource source, LocalDate asAt, String fileSha256, List<ChildRecord> children, List<CaseEvents> more) {

    public ImportBatch {
        children = List.copyOf(children);
        more = List.copyOf(more);
    }

    /** A snapshot of whole cases only. */
    public ImportBatch(EventSource source, LocalDate asAt, String fileSha256, List<ChildRecord> children) {
        this(source, asAt, fileSha256, children, List.of());
    }
}
