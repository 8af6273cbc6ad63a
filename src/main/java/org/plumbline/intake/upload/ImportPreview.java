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
 * @param asAt the day of the extract as the dates suggest: that of the latest step
 * @param forecast what accepting it would add and change
 */
public record ImportPreview(UUID token, WorkbookCheck check, int children, LocalDate asAt, ImportResult forecast) {}
