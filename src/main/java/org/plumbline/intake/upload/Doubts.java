package org.plumbline.intake.upload;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.Pending;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What makes one doubt that an upload is whole, or this council's: each is to be confirmed in words. */
@Component
class Doubts {

    private final double closings;
    private final double strangers;
    private final double newcomers;

    /**
     * @param closings share of the open children that may close without a word
     * @param strangers share of the children named by events from which on their being unknown needs one
     * @param newcomers the same for children of a workbook, who are stored though they are new
     */
    Doubts(
            @Value("${plumbline.import.closings-without-a-word:0.2}") double closings,
            @Value("${plumbline.import.unknown-needs-a-word:0.5}") double strangers,
            @Value("${plumbline.import.new-needs-a-word:0.9}") double newcomers) {
        this.closings = closings;
        this.strangers = strangers;
        this.newcomers = newcomers;
    }

    List<String> of(Pending pending, ImportBatch batch, ImportResult result) {
        List<String> doubts = new ArrayList<>(pending.refused());
        int after = pending.after(batch.asAt());
        if (after > 0) {
            doubts.add("Dates after the day of the extract: %,d. They are left out. Check that the day is right."
                    .formatted(after));
        }
        if (result.closed() > result.openBefore() * closings) {
            doubts.add("%,d of %,d open children would be closed. Check that the lists were not cut short."
                    .formatted(result.closed(), result.openBefore()));
        }
        if (pending.unknown() > 0 && pending.unknown() >= pending.named() * strangers) {
            doubts.add(("%,d of the %,d children that the files name are not known here; their rows are left out."
                            + " Check that the files are this council's.")
                    .formatted(pending.unknown(), pending.named()));
        }
        boolean caseload = batch.source() == EventSource.ANNEX_A && result.openBefore() > 0;
        if (caseload && result.newCases() > 0 && result.newCases() >= pending.named() * newcomers) {
            doubts.add("%,d of the %,d children of the workbook are new here. Check that it is this council's."
                    .formatted(result.newCases(), pending.named()));
        }
        return doubts;
    }
}
