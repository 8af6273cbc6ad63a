package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.snapshot.ImportResult;

/**
 * What accepting an upload would do, as at a day.
 *
 * @param asAt the day whose state the files show
 * @param doubts what speaks against accepting it, each in a sentence; the person has to write why it is right
 */
public record Forecast(LocalDate asAt, ImportResult result, List<String> doubts) {

    public Forecast {
        doubts = List.copyOf(doubts);
    }

    /** The same for other types that the files hold completely, which neither opens, closes nor moves anybody. */
    Forecast covering(int newlyCovered) {
        return new Forecast(asAt, result.covering(newlyCovered), doubts);
    }
}
