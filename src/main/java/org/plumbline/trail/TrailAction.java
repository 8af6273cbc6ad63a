package org.plumbline.trail;

/** What was done or seen. The label is what the reader of the trail sees. */
public enum TrailAction {
    SIGNED_IN("Signed in"),
    SIGN_IN_REFUSED("Sign-in refused"),
    SIGNED_OUT("Signed out"),
    ACCOUNT_CREATED("Account created"),
    ACCOUNT_CHANGED("Account changed"),
    ACCOUNT_DISABLED("Account disabled"),
    ACCOUNT_ENABLED("Account enabled"),
    PASSWORD_RESET("Password reset"),
    PASSWORD_CHANGED("Password changed"),
    TEAM_RENAMED("Team renamed"),
    DRIFT_SEEN("Drift of a case seen"),
    SWEEP_STARTED("Sweep over the caseload started"),
    WATCH_LIST_SEEN("Watch list seen"),
    FLAG_KNOWN("Known of a new flag"),
    LIST_EXPORTED("List exported"),
    LIMIT_PROPOSED("Own limit proposed"),
    LIMIT_AGREED("Own limit agreed"),
    LIMIT_WITHDRAWN("Own limit withdrawn"),
    PACK_PROPOSED("Rule pack proposed for adoption"),
    PACK_ADOPTED("Rule pack adopted"),
    PACK_WITHDRAWN("Proposal to adopt a rule pack withdrawn"),
    DAY_OFF_ADDED("Day off added"),
    DAY_OFF_REMOVED("Day off removed"),
    ROUND_OPENED("Round opened, seed fixed"),
    SAMPLE_DRAWN("Sample drawn"),
    CASE_TARGETED("Case added to the targeted audits"),
    AUDITS_ALLOCATED("Audits allocated"),
    AUDIT_REASSIGNED("Audit handed to another auditor"),
    ROUND_CLOSED("Round closed"),
    ROUND_SEEN("Round seen"),
    AUDIT_OPENED("Audit opened"),
    ANSWER_SAVED("Answer saved"),
    WORDS_KEPT("Words said to identify nobody"),
    TEXT_REDACTED("Words of an audit redacted"),
    FLAG_MITIGATED("Flag mitigated"),
    MITIGATION_SETTLED("Mitigation of a critical flag settled"),
    IMMEDIATE_RISK_ANSWERED("Immediate risk answered"),
    HEAD_ALERTED("Head of service alerted"),
    ALERT_WITHDRAWN("Alert of the head of service withdrawn"),
    WITHDRAWAL_READ("Withdrawal of an alert read"),
    ESCALATION_ACKNOWLEDGED("Escalation acknowledged"),
    HEAD_REMINDED("Heads of service reminded of an alert"),
    ALERT_PASSED_ON("Late alert shown to who answers for all services"),
    ESCALATIONS_SEEN("Register of escalations seen"),
    GRADE_SHOWN("Computed grade shown"),
    AUDIT_SIGNED_OFF("Audit signed off"),
    GRADE_OVERRIDDEN("Grade overridden"),
    LATE_EVIDENCE("Late evidence taken"),
    CERTIFICATE_SEEN("Grade certificate seen"),
    CERTIFICATE_TAKEN("Grade certificate taken away as a file"),
    WORKBOOK_CHECKED("Workbook checked"),
    WORKBOOK_REFUSED("Workbook refused"),
    EVENT_FILES_CHECKED("Files of events checked"),
    EVENT_FILES_REFUSED("Files of events refused"),
    IMPORT_ACCEPTED("Import accepted"),
    IMPORT_COVERS("Import said to hold every event of a type"),
    IMPORT_UNDONE("Import undone"),
    SPELLING_MAPPED("Spelling mapped"),
    MAPPING_TAKEN_BACK("Mapping of a spelling taken back"),
    EVENT_ENTERED("Event entered by hand"),
    ENTRY_CORRECTED("Entered event corrected"),
    ENTRY_TAKEN_BACK("Entered event taken back"),
    CASE_VIEWED("Case viewed"),
    NUMBER_SHOWN("Number in the case system shown"),
    CASE_SYSTEM_SET("Address of the case system set"),
    REPORT_EXPORTED("Report exported"),
    TRAIL_VERIFIED("Trail verified");

    private final String label;

    TrailAction(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
