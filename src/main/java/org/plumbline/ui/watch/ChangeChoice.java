package org.plumbline.ui.watch;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.watch.sweep.FlagChange;

/**
 * Which changes of the last sweep are shown; it is part of the address.
 *
 * @param severity absent for all
 */
record ChangeChoice(FlagChange change, @Nullable Severity severity) {

    private static final String CHANGE = "change";
    private static final String SEVERITY = "severity";

    /** What an address asks for; everything new when it asks for nothing that there is. */
    static ChangeChoice of(QueryParameters query) {
        return new ChangeChoice(
                named(query, CHANGE, FlagChange.values()).orElse(FlagChange.APPEARED),
                named(query, SEVERITY, Severity.values()).orElse(null));
    }

    private static <T extends Enum<T>> Optional<T> named(QueryParameters query, String key, T[] values) {
        return query.getSingleParameter(key).flatMap(name -> Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst());
    }

    /** The same as part of an address. */
    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(CHANGE, change.name());
        if (severity != null) {
            query.put(SEVERITY, severity.name());
        }
        return QueryParameters.simple(query);
    }
}
