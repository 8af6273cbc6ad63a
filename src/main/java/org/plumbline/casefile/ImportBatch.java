package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * One snapshot to be stored as a whole.
 *
 * @param asAt the day whose state the snapshot shows
 * @param fileSha256 names the file without keeping it
 */
public record ImportBatch(EventSource source, LocalDate asAt, String fileSha256, List<ChildRecord> children) {

    public ImportBatch {
        children = List.copyOf(children);
    }
}
