package org.plumbline.report.figure;

/** What is printed where a figure is not: the conventions of the Department for Education. */
public enum Symbol {
    CONFIDENTIAL("c", "withheld so that no child can be recognised"),
    NOT_APPLICABLE("z", "not applicable"),
    ROUNDS_TO_ZERO("k", "rounds to zero but is not zero"),
    NOT_AVAILABLE(":", "not available");

    private final String sign;
    private final String meaning;

    Symbol(String sign, String meaning) {
        this.sign = sign;
        this.meaning = meaning;
    }

    /** The single character printed. */
    public String sign() {
        return sign;
    }

    /** What it means, for the data notes and for screen readers. */
    public String meaning() {
        return meaning;
    }
}
