package org.plumbline.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is in its address, so that Back restores it and a link can be sent: filters, sorting, place in a list.
 * Ids and codes only, never a name. A value that a page does not know counts as none.
 */
public final class AddressState {

    /** Writes what is not as usual; reads a value, or none for as usual, and tells whether it is known. */
    private record Part(Supplier<@Nullable String> write, Predicate<@Nullable String> read) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private String path = "";

    /**
     * Keeps a part of the page in the address.
     *
     * @param write the part as a value; none while it is as usual
     * @param read sets the part, as usual where there is no value; false for a value that it does not know
     */
    public void keep(String key, Supplier<@Nullable String> write, Predicate<@Nullable String> read) {
        parts.put(key, new Part(write, read));
    }

    /** Sets every part of the page as the address says; returns the keys whose values are not known. */
    public List<String> read(Location location) {
        path = location.getPath();
        List<String> unknown = new ArrayList<>();
        parts.forEach((key, part) -> {
            String value = location.getQueryParameters().getSingleParameter(key).orElse(null);
            if (!part.read.test(value == null || value.isBlank() ? null : value)) {
                unknown.add(key);
            }
        });
        return unknown;
    }

    /** Lets the address show the page as it is now, without a step of its own on the way back. */
    public void write() {
        Location location = new Location(path, query());
        Page page = UI.getCurrentOrThrow().getPage();
        page.getHistory().replaceState(null, location);
        page.executeJs("window.plumblinePlaces?.renamed($0)", location.getPathWithQueryParameters());
    }

    /** The page as it is now, as the part of an address after its question mark. */
    public QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        parts.forEach((key, part) -> {
            String value = part.write.get();
            if (value != null) {
                query.put(key, value);
            }
        });
        return QueryParameters.simple(query);
    }
}
