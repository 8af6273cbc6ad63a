package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.events.EventFilesCheck;

/**
 * What files of events hold and what accepting them would do. Nothing is stored yet.
 *
 * @param token names the files until they are accepted or cancelled, for their owner only
 * @param shown what accepting them would do, as at the day that the dates suggest
 */
public record EventFilesPreview(UUID token, EventFilesCheck check, Forecast shown) {

    /** The day of the extract as the dates suggest: that of the latest step. */
    public LocalDate asAt() {
        return shown.asAt();
    }

    /** What accepting them would add and change. */
    public ImportResult forecast() {
        return shown.result();
    }
}
