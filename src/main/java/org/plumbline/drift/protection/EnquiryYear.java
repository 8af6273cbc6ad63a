package org.plumbline.drift.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The enquiries and discussions of the window.
 *
 * @param endedWithoutAction enquiries that ended with nothing more, in date order of the ends
 * @param enquiries how many those are, by the dates or by the number that the return gives
 * @param discussions strategy discussions in date order
 * @param conferenceHeld whether an initial conference was held in the window
 */
public record EnquiryYear(
        ProtectionLimits limits,
        List<EventRef> endedWithoutAction,
        int enquiries,
        List<CaseEvent> discussions,
        boolean conferenceHeld)
        implements Grounds {

    /** How many strategy discussions there were. */
    public int getDiscussionCount() {
        return discussions.size();
    }

    /** The day on which the n-th enquiry ended, or the last one dated. */
    public LocalDate dayOfEnquiry(int n) {
        return endedWithoutAction
                .get(Math.min(n, endedWithoutAction.size()) - 1)
                .date();
    }

    /** The day of the n-th discussion. */
    public LocalDate dayOfDiscussion(int n) {
        return discussions.get(n - 1).date();
    }

    @Override
    public List<EventRef> evidence() {
        List<EventRef> all = new ArrayList<>(endedWithoutAction);
        all.addAll(Phrases.refs(discussions));
        return all;
    }

    @Override
    public String words() {
        return "In the last " + Phrases.days(limits.enquiryDays()) + " there were "
                + Phrases.count(discussions.size(), "strategy discussion") + " and "
                + (enquiries == 1 ? "1 enquiry" : enquiries + " enquiries")
                + " that ended with no further action, and no initial conference was held.";
    }
}
