package org.plumbline.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code timescales.csv}.
 *
 * @param id such as {@code T16}
 * @param from what starts the clock, in words or as an event type
 * @param to what stops it
 * @param limit how many units are in time; 0 where each case sets its own
 * @param basis law, guidance or local standard
 * @param severity of a single breach, a name of the severity scale
 * @param source who says so
 * @param least the lowest limit that a council may set for itself; absent where it may set none
 * @param most the highest; absent where {@code least} is
 * @param setByCase whether each case sets its own limit, as where a manager does
 * @param inForceFrom the first day on which the duty can begin: {@link LocalDate#MIN} where it is as old as anything
 *     recorded, {@link #NOT_IN_FORCE} where it is not in force and no day is known
 */
public record TimescaleLimit(
        String id,
        String from,
        String to,
        int limit,
        TimescaleUnit unit,
        String basis,
        String severity,
        String source,
        @Nullable Integer least,
        @Nullable Integer most,
        boolean setByCase,
        LocalDate inForceFrom) {

    /** Of a duty that is law or planned, of which no day is known on which it begins. */
    public static final LocalDate NOT_IN_FORCE = LocalDate.MAX;

    /** Whether a duty can have begun on the day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom);
    }

    /** Whether a day is known from which it is in force. */
    public boolean isInForce() {
        return !inForceFrom.equals(NOT_IN_FORCE);
    }

    /** The limit with its unit, such as "15 working days". */
    public String words() {
        return setByCase ? "as set for the case" : unit.words(limit);
    }

    /** The id people know, without the variant: {@code T54} for {@code T54.under5}. */
    public String step() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Whether a council may set a limit of its own. */
    public boolean isSettable() {
        return least != null && most != null;
    }

    /** Whether a council may set this limit for itself; the limit of the pack always. */
    public boolean allows(int amount) {
        return amount == limit || least != null && most != null && least <= amount && amount <= most;
    }

    /** Who sets the limit: the first and strongest of those that the basis names. */
    public LimitBasis strongestBasis() {
        return LimitBasis.valueOf(basis.split("/")[0]);
    }
}
