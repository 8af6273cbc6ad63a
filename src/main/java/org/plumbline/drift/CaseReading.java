package org.plumbline.drift;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameters;
import org.plumbline.timeline.Birth;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.DoubledRecord;
import org.plumbline.timeline.SingleRecords;
import org.plumbline.timeline.Timeline;

/**
 * How the pack reads a case before anything is measured: what a child has one of at a time, and from when on the child has
 * to be seen.
 *
 * @param oneAtATime types of event that begin what a child has one of at a time
 * @param seenFromBirth whether visits to an unborn child are owed without the child being seen
 * @param overdue days after the expected day of delivery from which a child counts as born
 */
record CaseReading(Set<EventType> oneAtATime, boolean seenFromBirth, int overdue) {

    private static final String ONE_AT_A_TIME = "drift.one-at-a-time";
    private static final String NONE = "none";

    /** Reads it from the pack. Throws where it names what a child may have several of, or nothing. */
    static CaseReading of(Parameters pack) {
        Set<EventType> kinds = EnumSet.noneOf(EventType.class);
        String names = pack.text(ONE_AT_A_TIME);
        if (!names.equals(NONE)) {
            Arrays.stream(names.split(" +")).map(name -> kind(pack, name)).forEach(kinds::add);
        }
        return new CaseReading(
                kinds, pack.yes("drift.unborn.seen-from-birth"), pack.whole("drift.unborn.born-after-expected"));
    }

    private static EventType kind(Parameters pack, String name) {
        List<String> known = SingleRecords.kinds().stream().map(EventType::name).toList();
        if (!known.contains(name)) {
            throw new BrokenRulePack(pack.place(ONE_AT_A_TIME) + ONE_AT_A_TIME + " knows no " + name + "\n"
                    + NearestName.maybe(name, known));
        }
        return EventType.valueOf(name);
    }

    /** The case on a day. */
    Timeline timeline(CaseHistory history, LocalDate asOf, WorkingDays workingDays, DataCover.Sources sources) {
        Birth birth = seenFromBirth ? Birth.of(history, asOf, overdue) : Birth.LONG_AGO;
        return new Timeline(single(history, asOf), asOf, workingDays, sources, birth);
    }

    private CaseHistory single(CaseHistory history, LocalDate asOf) {
        return oneAtATime.isEmpty()
                ? history
                : history.with(SingleRecords.of(history, oneAtATime, asOf).counting());
    }

    /** The records of a case that do not count, because the child had such a thing already at that time. */
    List<DoubledRecord> doubled(CaseHistory history, LocalDate asOf) {
        return SingleRecords.of(history, oneAtATime, asOf).doubled();
    }
}
