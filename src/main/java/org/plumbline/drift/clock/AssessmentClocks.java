package org.plumbline.drift.clock;

import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.timeline.FrontDoor;
import org.plumbline.drift.timeline.Spell;

/** From the referral to the authorised assessment. */
final class AssessmentClocks {

    private AssessmentClocks() {}

    static void run(Intervals intervals) {
        FrontDoor door = new FrontDoor(intervals.timeline());
        for (CaseEvent referral : door.referralsToAssess()) {
            Spell assessment = door.assessment(referral).orElse(null);
            intervals.once("T06", referral, assessment == null ? null : assessment.start());
            intervals.once("T07a", referral, assessment == null ? null : assessment.end());
        }
        for (Spell assessment : door.assessments()) {
            intervals.once("T07b", assessment.start(), assessment.end());
        }
    }
}
