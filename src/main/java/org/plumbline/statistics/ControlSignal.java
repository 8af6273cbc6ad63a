package org.plumbline.statistics;

/**
 * A rule of a control or run chart that a point completes.
 *
 * @param at index of the point
 * @param upwards whether the proportions are higher than they were
 */
public record ControlSignal(Rule rule, int at, boolean upwards) {

    /** The rules, in words that follow the name of a month. */
    public enum Rule {
        OUTSIDE("is outside the control limits"),
        SHIFT("completes a run of months on one side of the centre line"),
        TREND("completes a run of months that all move the same way"),
        NEAR_LIMITS("is the second of three months close to the same control limit");

        private final String says;

        Rule(String says) {
            this.says = says;
        }

        /** What happened, to follow the name of the month. */
        public String says() {
            return says;
        }
    }
}
