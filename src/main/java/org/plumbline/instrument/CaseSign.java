package org.plumbline.instrument;

import java.util.List;
import java.util.Map;

/**
 * Something in a case's events by which a theme applies to it.
 *
 * @param event name of the type of event, such as {@code STRATEGY_DISCUSSION}
 * @param where the values that its attributes may have; an attribute not named may have any
 * @param until names of the types that end what the event began; none for an event that is over at once
 * @param without names of the types of which none may follow before the next event of the same type
 */
public record CaseSign(String event, Map<String, List<String>> where, List<String> until, List<String> without) {

    public CaseSign {
        where = Map.copyOf(where);
        until = List.copyOf(until);
        without = List.copyOf(without);
    }

    /** Whether it lasts, so that one can ask on which day it stands. */
    public boolean lasts() {
        return !until.isEmpty();
    }
}
