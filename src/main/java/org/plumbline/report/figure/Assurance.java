package org.plumbline.report.figure;

/**
 * The assurance statement: counts only, never a case.
 *
 * @param immediateRisk children for whom an auditor found an immediate risk
 * @param allAcknowledged whether every escalation was acknowledged in time
 * @param within how long that is, such as "24 hours"
 */
public record Assurance(Count immediateRisk, boolean allAcknowledged, String within) {

    /** One sentence for the front page. */
    public String sentence() {
        if (immediateRisk.shown() && immediateRisk.known() == 0 && allAcknowledged) {
            return "No child was found at immediate risk, and no escalation is waiting.";
        }
        String children = !immediateRisk.shown()
                ? "A small number of children (withheld) was found at immediate risk."
                : immediateRisk.known() == 0
                        ? "No child was found at immediate risk."
                        : immediateRisk.known() == 1
                                ? "One child was found at immediate risk."
                                : immediateRisk.text() + " children were found at immediate risk.";
        return children
                + (allAcknowledged ? " Every" : " Not every")
                + " escalation was acknowledged within " + within + ".";
    }
}
