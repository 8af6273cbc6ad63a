package org.plumbline.drift.conferences;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The start of an enquiry and the strategy discussion before it.
 *
 * @param discussion the latest discussion on or before that day, absent when there was none
 */
public record EnquiryStart(
        ConferenceLimits limits, CaseEvent start, @Nullable CaseEvent discussion, WorkingDays calendar)
        implements Grounds {

    /** Whether a discussion was held no more than so many working days before. */
    public boolean discussedWithin(int workingDays) {
        return discussion != null && calendar.between(discussion.date(), start.date()) <= workingDays;
    }

    /** The day on which the enquiry started. */
    public LocalDate day() {
        return start.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(discussion, start);
    }

    @Override
    public String words() {
        String text = "The enquiry started on " + Phrases.date(start.date());
        return discussion == null
                ? text + " and no strategy discussion came before it."
                : text + "; the last strategy discussion was on " + Phrases.date(discussion.date()) + ", "
                        + Phrases.workingDays(calendar.between(discussion.date(), start.date())) + " before.";
    }
}
