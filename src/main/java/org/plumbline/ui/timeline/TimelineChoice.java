package org.plumbline.ui.timeline;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of a timeline is shown, and how; it is part of the address.
 *
 * @param all the whole history instead of the last {@link TimelineSpan#MONTHS} months
 * @param table the table instead of the picture
 */
public record TimelineChoice(boolean all, boolean table) {

    private static final String PERIOD = "period";
    private static final String SHOW = "show";

    /** What an address asks for; the picture of the last months when it asks for nothing. */
    public static TimelineChoice of(QueryParameters query) {
        return new TimelineChoice(
                query.getSingleParameter(PERIOD).filter("all"::equals).isPresent(),
                query.getSingleParameter(SHOW).filter("table"::equals).isPresent());
    }

    TimelineChoice all(boolean whole) {
        return new TimelineChoice(whole, table);
    }

    TimelineChoice table(boolean asTable) {
        return new TimelineChoice(all, asTable);
    }

    /** The same as part of an address. */
    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (all) {
            query.put(PERIOD, "all");
        }
        if (table) {
            query.put(SHOW, "table");
        }
        return QueryParameters.simple(query);
    }
}
