package org.plumbline.audit.alert;

/** On what occasion a head of service was alerted. The label goes on from "alerted". */
public enum AlertSending {
    AUDITOR("by the auditor"),
    LEAVING("as the auditor left the desk"),
    SIGN_OFF("at sign-off"),
    REGRADED("as the case was graded again"),
    UNATTENDED("by Plumbline, because nobody had sent it");

    private final String label;

    AlertSending(String label) {
        this.label = label;
    }

    /** The words shown to people, such as "at sign-off". */
    public String label() {
        return label;
    }
}
