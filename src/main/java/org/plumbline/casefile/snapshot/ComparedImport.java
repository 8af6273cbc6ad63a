package org.plumbline.casefile.snapshot;

/** A batch with what storing it would do, compared with what is known; it is stored in the transaction that compared it. */
public final class ComparedImport {

    private final ImportBatch batch;
    private final SnapshotMerge merge;
    private final ImportResult result;

    ComparedImport(ImportBatch batch, SnapshotMerge merge, ImportResult result) {
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
