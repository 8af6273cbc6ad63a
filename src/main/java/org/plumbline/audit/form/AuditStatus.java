package org.plumbline.audit.form;

/** How far one audit has come. */
public enum AuditStatus {
    /** Answers may change; there is no grade. */
    DRAFT("Not signed off"),
    /** Signed off by the auditor. */
    SUBMITTED("Signed off"),
    /** Signed off, and late evidence for a critical answer may still come. */
    PROVISIONAL("Signed off, provisional"),
    /** Settled when the round closed; nothing changes any more. */
    FINAL("Final"),
    /** Not signed off when the round closed. */
    LAPSED("Not done");

    private final String label;

    AuditStatus(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** Whether the auditor has signed it off. */
    public boolean signedOff() {
        return this == SUBMITTED || this == PROVISIONAL || this == FINAL;
    }
}
