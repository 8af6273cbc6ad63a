package org.plumbline.timeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** Which decision, which assessment belong to a referral. */
public final class FrontDoor {

    private final Timeline timeline;
    private final List<CaseEvent> referrals;
    private final List<Spell> assessments;

    /** The front door of one case. */
    public FrontDoor(Timeline timeline) {
        this.timeline = timeline;
        referrals = timeline.of(EventType.REFERRAL);
        assessments = timeline.spells(EventType.ASSESSMENT_START, EventType.ASSESSMENT_AUTHORISED, "assessment");
    }

    /** Every assessment, from its start to its authorisation. */
    public List<Spell> assessments() {
        return assessments;
    }

    /** The referrals that an assessment should follow: decided so, or not decided. */
    public List<CaseEvent> referralsToAssess(EventSelection leadsToAssessment) {
        return referrals.stream()
                .filter(referral ->
                        decision(referral).map(leadsToAssessment::matches).orElse(true))
                .toList();
    }

    /** The last decision on a referral. */
    public Optional<CaseEvent> decision(CaseEvent referral) {
        String id = referral.attribute("id");
        return timeline.last(EventType.REFERRAL_DECISION, each -> {
            String named = each.attribute("referral");
            return named != null && id != null ? named.equals(id) : referral.equals(latestReferral(each));
        });
    }

    /** The first assessment whose latest referral on or before its start is this one. */
    public Optional<Spell> assessment(CaseEvent referral) {
        return assessments.stream()
                .filter(each -> referral.equals(latestReferral(each.start())))
                .findFirst();
    }

    private @Nullable CaseEvent latestReferral(CaseEvent event) {
        CaseEvent latest = null;
        for (CaseEvent referral : referrals) {
            if (!referral.date().isAfter(event.date())) {
                latest = referral;
            }
        }
        return latest;
    }
}
