package org.plumbline.drift.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * Referrals of the last months that came soon after the one before.
 *
 * @param months how many months it looks back
 * @param again the referrals that came again, in date order; the latest one where none did or the dates show none
 * @param count how many came again, by the dates or by the number that the return gives where that is higher
 * @param sameCategory whether one of them was for the same reason as the one before
 * @param afterNoFurtherAction whether one of them followed a referral that ended with no further action
 * @param closed the latest closing before one of them, absent when none is known
 * @param daysSinceClosing the shortest time from a closing to the next referral; very long when none is known
 * @param all these referrals and those that each came after
 */
public record ReReferrals(
        FrontDoorLimits limits,
        int months,
        List<CaseEvent> again,
        int count,
        boolean sameCategory,
        boolean afterNoFurtherAction,
        @Nullable CaseEvent closed,
        long daysSinceClosing,
        List<CaseEvent> all)
        implements Grounds {

    /** The day of the n-th of them, or of the last one dated. */
    public LocalDate dayOf(int n) {
        return again.get(Math.min(n, again.size()) - 1).date();
    }

    /** The day of the first of them. */
    public LocalDate firstDay() {
        return again.getFirst().date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(all);
    }

    @Override
    public String words() {
        String text = "Referred again on " + Phrases.date(again.getLast().date()) + "; "
                + Phrases.count(count, "repeat referral") + " in the last "
                + Phrases.count(months, "month");
        if (closed != null) {
            text += "; the case had been closed " + Phrases.days(daysSinceClosing) + " before, on "
                    + Phrases.date(closed.date());
        }
        return text + ".";
    }
}
