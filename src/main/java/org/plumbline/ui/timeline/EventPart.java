package org.plumbline.ui.timeline;

import org.plumbline.casefile.contract.EventType;

/** The rows in which a picture gathers events of like kind. */
enum EventPart {
    FRONT_DOOR("Contacts and referrals"),
    ENQUIRIES("Assessments and enquiries"),
    VISITS("Visits"),
    MEETINGS("Meetings and reviews"),
    STEPS("Plans, care and court"),
    OVERSIGHT("Management"),
    REST("Health, school and other");

    private final String label;

    EventPart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static EventPart of(EventType type) {
        return switch (type) {
            case CONTACT, CONTACT_DECISION, REFERRAL, REFERRAL_DECISION -> FRONT_DOOR;
            case ASSESSMENT_START, ASSESSMENT_REVIEW_POINT, ASSESSMENT_AUTHORISED, SAFETY_PLAN, S47_START, S47_END ->
                ENQUIRIES;
            case VISIT -> VISITS;
            case STRATEGY_DISCUSSION,
                    CONFERENCE,
                    CONFERENCE_POSTPONED,
                    MINUTES_DISTRIBUTED,
                    CORE_GROUP,
                    CIN_REVIEW,
                    CLA_REVIEW,
                    STABILITY_MEETING,
                    LEGAL_PLANNING_MEETING,
                    PRE_PROCEEDINGS_MEETING,
                    PRE_PROCEEDINGS_REVIEW -> MEETINGS;
            case CP_PLAN_START,
                    CP_PLAN_END,
                    CIN_PLAN_START,
                    CIN_PLAN_END,
                    CLA_START,
                    CLA_END,
                    LEGAL_STATUS_START,
                    PLACEMENT_START,
                    PLACEMENT_END,
                    PERMANENCE_PLAN,
                    PRE_PROCEEDINGS_DECISION,
                    LETTER_BEFORE_PROCEEDINGS,
                    PRE_PROCEEDINGS_END,
                    DECISION_TO_ISSUE,
                    PROCEEDINGS_ISSUED,
                    PROCEEDINGS_CONCLUDED,
                    CASE_CLOSED -> STEPS;
            case ALLOCATION,
                    SUPERVISION,
                    MANAGEMENT_OVERSIGHT,
                    CASE_DIRECTION,
                    ACTION,
                    ESCALATION,
                    AUDIT,
                    CHRONOLOGY_UPDATE,
                    GENOGRAM_UPDATE,
                    CASE_SUMMARY_UPDATE -> OVERSIGHT;
            default -> REST;
        };
    }
}
