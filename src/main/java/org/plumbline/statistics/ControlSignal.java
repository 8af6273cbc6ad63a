package org.plumbline.statistics;

/**
 * A rule of a control or run chart that a point completes.
 *
 * @param at index of the point
 * @param upwards whether the proportions are higher than they were
 */
public record ControlSignal(Rule rule, int at, boolean upwards) {

    /** The rules in the order of their numbers, in words that follow the name of a month. */
    public enum Rule {
        OUTSIDE(1, "is outside the control limits"),
        SHIFT(2, "completes a run of months on one side of the centre line"),
        TREND(3, "completes a run of months that all move the same way"),
        NEAR_LIMITS(4, "completes three months on one side of the centre line, two of them close to the control limit");

        private final int number;
        private final String says;

        Rule(int number, String says) {
            this.number = number;
            this.says = says;
        }

        /** The number by which the rule is known in a file of figures. */
        public int number() {
            return number;
        }

        /** What happened, to follow the name of the month. */
        public String says() {
            return says;
        }
    }
}
