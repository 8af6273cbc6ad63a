package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.cover.TypeCover;

/**
 * One snapshot to be stored as a whole.
 *
 * @param asAt the day whose state the snapshot shows
 * @param fileSha256 names the file without keeping it
 * @param children cases with their events
 * @param more events of cases that are known already and of which nothing else is in the files
 * @param cover the types of which it holds every event; of any other it only adds some
 * @param lists how many rows each list of Annex A that was accepted whole has, by its number; empty for any other source
 */
public record ImportBatch(
        EventSource source,
        LocalDate asAt,
        String fileSha256,
        List<ChildRecord> children,
        List<CaseEvents> more,
        List<TypeCover> cover,
        Map<Integer, Integer> lists) {

    public ImportBatch {
        children = List.copyOf(children);
        more = List.copyOf(more);
        cover = List.copyOf(cover);
        lists = Map.copyOf(lists);
    }

    /** A snapshot that has no list of Annex A. */
    public ImportBatch(
            EventSource source,
            LocalDate asAt,
            String fileSha256,
            List<ChildRecord> children,
            List<CaseEvents> more,
            List<TypeCover> cover) {
        this(source, asAt, fileSha256, children, more, cover, Map.of());
    }

    /** A snapshot of whole cases only. */
    public ImportBatch(EventSource source, LocalDate asAt, String fileSha256, List<ChildRecord> children) {
        this(source, asAt, fileSha256, children, List.of(), List.of());
    }

    /** The same, holding every event of the types. */
    public ImportBatch covering(List<TypeCover> types) {
        return new ImportBatch(source, asAt, fileSha256, children, more, types, lists);
    }

    /** The batch with what storing it would do, compared with what is known; stored in the transaction that compared it. */
    public static final class Compared {

        private final ImportBatch batch;
        private final SnapshotMerge merge;
        private final ImportResult result;

        Compared(ImportBatch batch, SnapshotMerge merge, ImportResult result) {
            this.batch = batch;
            this.merge = merge;
            this.result = result;
        }

        /** What storing it would do. */
        public ImportResult result() {
            return result;
        }

        ImportBatch batch() {
            return batch;
        }

        SnapshotMerge merge() {
            return merge;
        }
    }
}
