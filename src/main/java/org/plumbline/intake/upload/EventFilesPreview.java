package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.events.EventFilesCheck;

/**
 * What files of events hold and what accepting them would do. Nothing is stored yet.
 *
 * @param token names the files until they are accepted or cancelled, for their owner only
 * @param asAt the day of the extract as the dates suggest: that of the latest event
 * @param forecast what accepting them would add and change
 */
public record EventFilesPreview(UUID token, EventFilesCheck check, LocalDate asAt, ImportResult forecast) {}
