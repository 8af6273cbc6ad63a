package org.plumbline.audit.plan;

/** Why a round is planned. */
public enum PlanReason {
    DUTY("Duty", "The council or the partnership has to do it"),
    RISK("Risk", "Findings or figures give cause"),
    REQUEST("Request", "Somebody asked for it"),
    RE_AUDIT("Re-audit", "To see whether an earlier finding has been put right");

    private final String label;
    private final String meaning;

    PlanReason(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /** What it means, in a few words. */
    public String meaning() {
        return meaning;
    }
}
