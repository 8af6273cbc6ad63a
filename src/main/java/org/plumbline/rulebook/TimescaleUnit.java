package org.plumbline.rulebook;

/** What the limit of a timescale is counted in. */
public enum TimescaleUnit {
    /** Working days of England and Wales, the first day not counted. */
    WD("working day"),
    DAYS("day"),
    WEEKS("week"),
    /** Calendar months, clamped to the end of the month. */
    MONTHS("month"),
    HOURS("hour"),
    /** Occurrences. */
    COUNT("time");

    private final String one;

    TimescaleUnit(String one) {
        this.one = one;
    }

    /** So many of them, such as "10 working days". */
    public String words(int amount) {
        return amount + " " + (amount == 1 ? one : one + "s");
    }

    /** Several of them without the number, such as "working days". */
    public String plural() {
        return one + "s";
    }
}
