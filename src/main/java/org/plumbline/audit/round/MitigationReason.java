package org.plumbline.audit.round;

/** Why a flag that is true does not mean poor practice in this case. */
public enum MitigationReason {
    COURT_DIRECTED("The court directed it"),
    FAMILY_ABROAD("The family was abroad"),
    HOSPITAL("The child or a parent was in hospital"),
    CHILD_CHOICE("The child chose it"),
    DATA_ERROR_CORRECTED("The data was wrong and has been corrected"),
    PARTNER_DELAY_ESCALATED("A partner agency delayed it and this was escalated"),
    OTHER("Another reason");

    private final String label;

    MitigationReason(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** Whether the flag was never true, so that it leaves the reports; every other reason keeps it there. */
    public boolean removesFromReports() {
        return this == DATA_ERROR_CORRECTED;
    }
}
