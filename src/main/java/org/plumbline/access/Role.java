package org.plumbline.access;

/** What a person may do. One person may hold several roles. */
public enum Role {
    PRACTICE_SUPERVISOR("Practice supervisor"),
    INDEPENDENT_AUDITOR("Independent auditor"),
    QA_LEAD("QA lead"),
    SUBCOMMITTEE_MEMBER("Subcommittee member"),
    SERVICE_HEAD("Service head"),
    DATA_ADMINISTRATOR("Data administrator"),
    SYSTEM_ADMINISTRATOR("System administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** The name by which security annotations know the role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
