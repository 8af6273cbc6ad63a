package org.plumbline.ui.timeline;

import java.util.Arrays;
import java.util.Set;
import org.plumbline.casefile.contract.EventType;

/** The rows in which a picture gathers events of like kind. */
enum EventPart {
    FRONT_DOOR(
            "Contacts and referrals",
            EventType.CONTACT,
            EventType.CONTACT_DECISION,
            EventType.REFERRAL,
            EventType.REFERRAL_DECISION),
    ENQUIRIES(
            "Assessments and enquiries",
            EventType.ASSESSMENT_START,
            EventType.ASSESSMENT_REVIEW_POINT,
            EventType.ASSESSMENT_AUTHORISED,
            EventType.SAFETY_PLAN,
            EventType.S47_START,
            EventType.S47_END),
    VISITS("Visits", EventType.VISIT),
    MEETINGS(
            "Meetings and reviews",
            EventType.STRATEGY_DISCUSSION,
            EventType.CONFERENCE,
            EventType.CONFERENCE_POSTPONED,
            EventType.MINUTES_DISTRIBUTED,
            EventType.CORE_GROUP,
            EventType.CIN_REVIEW,
            EventType.CLA_REVIEW,
            EventType.STABILITY_MEETING,
            EventType.LEGAL_PLANNING_MEETING,
            EventType.FAMILY_GROUP_MEETING,
            EventType.PRE_PROCEEDINGS_MEETING,
            EventType.PRE_PROCEEDINGS_REVIEW),
    STEPS(
            "Plans, care and court",
            EventType.CP_PLAN_START,
            EventType.CP_PLAN_END,
            EventType.CIN_PLAN_START,
            EventType.CIN_PLAN_END,
            EventType.CLA_START,
            EventType.CLA_END,
            EventType.LEGAL_STATUS_START,
            EventType.PLACEMENT_START,
            EventType.TEMPORARY_APPROVAL_EXTENDED,
            EventType.FEWER_VISITS_AGREED,
            EventType.PLACEMENT_END,
            EventType.PERMANENCE_PLAN,
            EventType.PRE_PROCEEDINGS_DECISION,
            EventType.LETTER_BEFORE_PROCEEDINGS,
            EventType.FAMILY_GROUP_OFFER,
            EventType.PRE_PROCEEDINGS_END,
            EventType.DECISION_TO_ISSUE,
            EventType.PROCEEDINGS_ISSUED,
            EventType.PROCEEDINGS_CONCLUDED,
            EventType.CASE_CLOSED),
    OVERSIGHT(
            "Management",
            EventType.ALLOCATION,
            EventType.SUPERVISION,
            EventType.MANAGEMENT_OVERSIGHT,
            EventType.CASE_DIRECTION,
            EventType.ACTION,
            EventType.ESCALATION,
            EventType.AUDIT,
            EventType.CHRONOLOGY_UPDATE,
            EventType.GENOGRAM_UPDATE,
            EventType.CASE_SUMMARY_UPDATE),
    REST("Health, school and other");

    private final String label;
    private final Set<EventType> types;

    EventPart(String label, EventType... types) {
        this.label = label;
        this.types = Set.of(types);
    }

    String label() {
        return label;
    }

    static EventPart of(EventType type) {
        return Arrays.stream(values())
                .filter(part -> part.types.contains(type))
                .findFirst()
                .orElse(REST);
    }
}
