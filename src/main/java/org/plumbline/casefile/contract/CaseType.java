package org.plumbline.casefile.contract;

/** The service that a child receives, highest first in law being {@link #CLA}; a stratum of the sample. */
public enum CaseType {
    CONTACT("Contact"),
    ASSESSMENT("Assessment"),
    CIN("Child in need"),
    CP("Child protection plan"),
    CLA("Looked after"),
    CARE_LEAVER("Care leaver"),
    CLOSED("Closed");

    private final String label;

    CaseType(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
