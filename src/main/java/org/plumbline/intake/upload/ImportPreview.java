package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.annexa.WorkbookCheck;

/**
 * What a workbook holds and what accepting it would do. Nothing is stored yet.
 *
 * @param token names the workbook until it is accepted or cancelled, for its owner only
 * @param children children on the lists that can be loaded
 * @param shown what accepting it would do, as at the day that the dates suggest
 */
public record ImportPreview(UUID token, WorkbookCheck check, int children, Forecast shown) {

    /** The day of the extract as the dates suggest: that of the latest step. */
    public LocalDate asAt() {
        return shown.asAt();
    }

    /** What accepting it would add and change. */
    public ImportResult forecast() {
        return shown.result();
    }
}
