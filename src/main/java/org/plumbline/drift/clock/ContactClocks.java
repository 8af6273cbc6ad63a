package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.Contacts;
import org.plumbline.timeline.FrontDoor;
import org.plumbline.timeline.Timeline;

/** From the contact or referral to the decision on it, its sign-off and, where it was flagged, the discussion. */
final class ContactClocks {

    private static final String DECISION = "decision";

    private ContactClocks() {}

    static void run(Intervals intervals) {
        Timeline timeline = intervals.timeline();
        Contacts contacts = new Contacts(timeline);
        for (CaseEvent contact : contacts.all()) {
            List<CaseEvent> decisions = contacts.decisions(contact);
            intervals.once(
                    contacts.isSerious(contact, intervals.terms().seriousConcern()) ? "T01.urgent" : "T01",
                    contact,
                    decisions.isEmpty() ? null : decisions.getFirst());
        }
        for (CaseEvent decision :
                timeline.of(EventType.CONTACT_DECISION, each -> "NFA".equals(each.attribute(DECISION)))) {
            intervals.until("T03", decision, timeline.date(decision, "signedOffDate"), decision);
        }
        FrontDoor door = new FrontDoor(timeline);
        for (CaseEvent referral : timeline.of(EventType.REFERRAL)) {
            decided(intervals, contacts, referral);
            door.decision(referral)
                    .filter(decision -> "STRATEGY".equals(decision.attribute(DECISION)))
                    .ifPresent(flagged -> intervals.once(
                            "T12",
                            referral,
                            timeline.first(EventType.STRATEGY_DISCUSSION, each -> !each.date()
                                            .isBefore(referral.date()))
                                    .orElse(null)));
        }
    }

    /** The referrer is answered with the decision unless another day is written for it. */
    private static void decided(Intervals intervals, Contacts contacts, CaseEvent referral) {
        Timeline timeline = intervals.timeline();
        CaseEvent decision = timeline.first(EventType.REFERRAL_DECISION, each -> contacts.referralDecidedBy(each)
                        .filter(referral::equals)
                        .isPresent())
                .orElse(null);
        EventRef end = decision == null ? null : EventRef.of(decision);
        if (decision != null && decision.attribute("acknowledgedDate") != null) {
            LocalDate acknowledged = timeline.date(decision, "acknowledgedDate");
            end = acknowledged == null
                    ? null
                    : acknowledged.isAfter(decision.date()) ? Intervals.on(decision, acknowledged) : end;
        }
        intervals.until(intervals.limit("T02"), referral, end, timeline.asOf());
    }
}
