package org.plumbline.drift.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A conference or legal planning meeting and the chronology it had to go by.
 *
 * @param update the latest update on or before the day of the meeting, absent when there was none
 */
public record MeetingHistory(
        OversightLimits limits, CaseEvent meeting, @Nullable CaseEvent update) implements Grounds {

    /** Whether the chronology was brought up to date within so many days before it, its own day included. */
    public boolean updatedWithin(int days) {
        return update != null && !update.date().isBefore(meeting.date().minusDays(days));
    }

    /** The day of the meeting. */
    public LocalDate day() {
        return meeting.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(update, meeting);
    }

    @Override
    public String words() {
        return "For the meeting of " + Phrases.date(meeting.date())
                + (update == null
                        ? " there was no chronology at all."
                        : " the latest chronology was that of " + Phrases.date(update.date()) + ".");
    }
}
