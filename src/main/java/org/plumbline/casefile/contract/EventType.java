package org.plumbline.casefile.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of dated event that a case can hold; a contract of names shared with files and rules. */
public enum EventType {
    CONTACT,
    CONTACT_DECISION,
    REFERRAL,
    REFERRAL_DECISION,
    ALLOCATION,
    ASSESSMENT_START,
    ASSESSMENT_REVIEW_POINT,
    ASSESSMENT_AUTHORISED,
    SAFETY_PLAN,
    STRATEGY_DISCUSSION,
    S47_START,
    S47_END,
    CONFERENCE,
    CONFERENCE_POSTPONED,
    MINUTES_DISTRIBUTED,
    CP_PLAN_START,
    CP_PLAN_END,
    CORE_GROUP,
    CIN_PLAN_START,
    CIN_PLAN_END,
    CIN_REVIEW,
    VISIT,
    CLA_START,
    CLA_END,
    LEGAL_STATUS_START,
    PLACEMENT_START,
    TEMPORARY_APPROVAL_EXTENDED,
    FEWER_VISITS_AGREED,
    PLACEMENT_END,
    CLA_REVIEW,
    STABILITY_MEETING,
    LEGAL_PLANNING_MEETING,
    PERMANENCE_PLAN,
    HEALTH_ASSESSMENT,
    DENTAL_CHECK,
    PEP,
    PRE_PROCEEDINGS_DECISION,
    LETTER_BEFORE_PROCEEDINGS,
    PRE_PROCEEDINGS_MEETING,
    PRE_PROCEEDINGS_REVIEW,
    PRE_PROCEEDINGS_END,
    FAMILY_GROUP_OFFER,
    FAMILY_GROUP_MEETING,
    DECISION_TO_ISSUE,
    PROCEEDINGS_ISSUED,
    PROCEEDINGS_CONCLUDED,
    SUPERVISION,
    MANAGEMENT_OVERSIGHT,
    CASE_DIRECTION,
    ACTION,
    CHRONOLOGY_UPDATE,
    GENOGRAM_UPDATE,
    CASE_SUMMARY_UPDATE,
    SIGNIFICANT_CHANGE,
    MISSING_START,
    MISSING_END,
    RHI,
    ESCALATION,
    AUDIT,
    CASE_CLOSED;

    private static final Map<String, String> FIRST_WORDS = Map.of(
            "cp", "child protection",
            "cin", "child in need",
            "cla", "looked-after",
            "s47", "section 47 enquiry",
            "pep", "personal education plan",
            "rhi", "return home interview");

    /** The words shown to people, such as "Child protection plan start". */
    public String label() {
        String words = within();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The same within a sentence, such as "child protection plan start". */
    public String within() {
        return Arrays.stream(name().toLowerCase(Locale.UK).split("_"))
                .map(word -> FIRST_WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
