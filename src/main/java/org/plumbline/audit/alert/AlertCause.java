package org.plumbline.audit.alert;

/** Why a head of service is alerted. */
public enum AlertCause {
    FOUND("The auditor found an immediate risk"),
    GRADE("The grade asks for it");

    private final String label;

    AlertCause(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
