package org.plumbline.casefile.contract;

/** The six groups that are kept for equality analysis in place of the eighteen codes. */
public enum EthnicityGroup {
    WHITE("White"),
    MIXED("Mixed"),
    ASIAN("Asian"),
    BLACK("Black"),
    OTHER("Other"),
    UNKNOWN("Not known");

    private final String label;

    EthnicityGroup(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
