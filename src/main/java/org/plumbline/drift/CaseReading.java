package org.plumbline.drift;

import java.time.LocalDate;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.rulebook.Parameters;
import org.plumbline.timeline.Birth;
import org.plumbline.timeline.Timeline;

/**
 * How the pack reads a case before anything is measured: from when on the child has to be seen.
 *
 * @param seenFromBirth whether visits to an unborn child are owed without the child being seen
 * @param overdue days after the expected day of delivery from which a child counts as born
 */
record CaseReading(boolean seenFromBirth, int overdue) {

    /** Reads it from the pack. */
    static CaseReading of(Parameters pack) {
        return new CaseReading(pack.yes("drift.unborn.seen-from-birth"), pack.whole("drift.unborn.born-after-expected"));
    }

    /** The case on a day. */
    Timeline timeline(CaseHistory history, LocalDate asOf, WorkingDays workingDays, boolean annexA) {
        Birth birth = seenFromBirth ? Birth.of(history, asOf, overdue) : Birth.LONG_AGO;
        return new Timeline(history, asOf, workingDays, annexA, birth);
    }
}
