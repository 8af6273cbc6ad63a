package org.plumbline.drift.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A child looked after by agreement.
 *
 * @param start the day on which the status began
 * @param legalMeeting the first legal planning meeting since, absent when none was held
 * @param legalMeetingsKnown whether the data can hold such meetings
 * @param planned whether a plan for permanence was agreed in the period of care
 * @param reviews statutory reviews held since
 */
public record Section20(
        CareLimits limits,
        CaseEvent start,
        @Nullable CaseEvent legalMeeting,
        boolean legalMeetingsKnown,
        boolean planned,
        List<CaseEvent> reviews,
        LocalDate asOf)
        implements Grounds {

    /** Days since the status began. */
    public long getDays() {
        return ChronoUnit.DAYS.between(start.date(), asOf);
    }

    /** Whether the data says that no legal planning meeting was held. */
    public boolean isWithoutLegalMeeting() {
        return legalMeetingsKnown && legalMeeting == null;
    }

    /** How many reviews were held. */
    public int getReviewCount() {
        return reviews.size();
    }

    /** The first day on which it had lasted longer. */
    public LocalDate lastedLongerThan(int days) {
        return start.date().plusDays(days + 1L);
    }

    /** The day of the n-th review. */
    public LocalDate dayOfReview(int n) {
        return reviews.get(n - 1).date();
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(start, legalMeeting).stream(), Phrases.refs(reviews).stream())
                .toList();
    }

    @Override
    public String words() {
        return "In section 20 since " + Phrases.date(start.date()) + ", " + Phrases.days(getDays()) + " before "
                + Phrases.date(asOf) + ", with " + Phrases.count(reviews.size(), "review")
                + " held and no permanence plan.";
    }
}
