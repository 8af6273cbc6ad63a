package org.plumbline.sampling;

/** A case whose rank was reached but that a cap kept out; it keeps its rank as a replacement. */
public record Skipped(Drawn drawn, Cap cap) {

    /** What keeps a sample from leaning on one family, team or worker. */
    public enum Cap {
        FAMILY("A sibling is in the sample"),
        TEAM("The team has its share of the stratum"),
        WORKER("The worker has as many cases as the sample allows");

        private final String label;

        Cap(String label) {
            this.label = label;
        }

        /** The words shown to people. */
        public String label() {
            return label;
        }
    }
}
