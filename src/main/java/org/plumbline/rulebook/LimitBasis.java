package org.plumbline.rulebook;

/** Who sets the limit of a timescale. A council may be stricter than the first three say, and never looser. */
public enum LimitBasis {
    LAW("Law", true),
    GUID("Statutory guidance", true),
    DATA("National data definition", true),
    LOCAL("Local practice standards", false),
    DESIGN("Product default", false);

    private final String label;
    private final boolean binding;

    LimitBasis(String label, boolean binding) {
        this.label = label;
        this.binding = binding;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** Whether it holds for every council. */
    public boolean isBinding() {
        return binding;
    }
}
