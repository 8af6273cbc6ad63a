package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.Pending;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What makes one doubt that an upload is whole: lists refused, and more closings than a month brings. */
@Component
class Doubts {

    private final double closings;

    /** With the share of open children that may close without a word. */
    Doubts(@Value("${plumbline.import.closings-without-a-word:0.2}") double closings) {
        this.closings = closings;
    }

    List<String> of(Pending pending, LocalDate asAt, ImportResult result) {
        List<String> doubts = new ArrayList<>(pending.refused());
        int after = pending.after(asAt);
        if (after > 0) {
            doubts.add("Dates after the day of the extract: %,d. They are left out. Check that the day is right."
                    .formatted(after));
        }
        if (result.closed() > result.openBefore() * closings) {
            doubts.add("%,d of %,d open children would be closed. Check that the lists were not cut short."
                    .formatted(result.closed(), result.openBefore()));
        }
        return doubts;
    }
}
