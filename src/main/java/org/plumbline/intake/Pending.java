package org.plumbline.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.casefile.snapshot.ImportBatch;

/** What was read and checked and waits for a decision. */
public interface Pending {

    /** What of it is stored, as it was on the day. */
    ImportBatch batch(LocalDate asAt, String sha256);

    /**
     * The same beside former workbooks.
     *
     * @param before the lists of Annex A that they had: of one that is missing now nothing is concluded
     */
    default ImportBatch batch(LocalDate asAt, String sha256, Set<Integer> before) {
        return batch(asAt, sha256);
    }

    /** How many days lie after the day. What is dated by them is left out then: nothing happens after an extract. */
    int after(LocalDate asAt);

    /** What was refused as a whole, each in a sentence. */
    List<String> refused();

    /** The lists of Annex A that it has, by number, whether they can be loaded or not. */
    default Set<Integer> lists() {
        return Set.of();
    }

    /** How many children it names. */
    int named();

    /** How many of them no case and no file of cases is about, so that nothing of them is stored. */
    int unknown();

    /** The children, by the number of the case system, whose cases must be there already. */
    Set<String> needs();
}
