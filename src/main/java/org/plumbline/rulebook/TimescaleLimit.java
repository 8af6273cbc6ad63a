package org.plumbline.rulebook;

/**
 * One row of {@code timescales.csv}.
 *
 * @param id such as {@code T16}
 * @param from what starts the clock, in words or as an event type
 * @param to what stops it
 * @param limit how many units are in time
 * @param basis law, guidance or local standard
 * @param severity of a single breach, a name of the severity scale
 * @param source who says so
 */
public record TimescaleLimit(
        String id,
        String from,
        String to,
        int limit,
        TimescaleUnit unit,
        String basis,
        String severity,
        String source) {

    /** The id people know, without the variant: {@code T54} for {@code T54.under5}. */
    public String step() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
