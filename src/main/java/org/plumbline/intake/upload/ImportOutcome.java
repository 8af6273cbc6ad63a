package org.plumbline.intake.upload;

import org.plumbline.casefile.snapshot.ImportResult;

/** What comes of accepting a workbook. */
public sealed interface ImportOutcome {

    /** Nothing was stored; the sentence says why and what to do. */
    record Refused(String sentence) implements ImportOutcome {}

    /** Nothing was stored, because it would not do what was shown, but this. */
    record Changed(Forecast now) implements ImportOutcome {}

    /** Everything usable was stored, in one transaction. */
    record Stored(ImportResult result) implements ImportOutcome {}
}
