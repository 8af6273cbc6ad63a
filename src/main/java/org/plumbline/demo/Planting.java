package org.plumbline.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/** One kind of story with a known finding, or a control that comes close to one. */
record Planting(String story, List<Expected> expected, Consumer<Story> writer) {

    /**
     * A code and what must be found; without severity it must stay clear.
     *
     * @param byEvents whether it is true only where the events are known too, and replaces what the workbooks alone
     *     show of that code
     */
    record Expected(String code, @Nullable Severity severity, boolean byEvents) {}

    /** A story that leads to the finding. */
    static Planting of(String code, Severity severity, String story, Consumer<Story> writer) {
        return new Planting(story, List.of(new Expected(code, severity, false)), writer);
    }

    /** A story that comes close and must stay clear. */
    static Planting control(String code, String story, Consumer<Story> writer) {
        return new Planting(story, List.of(new Expected(code, null, false)), writer);
    }

    /** The same story leads to another finding as well. */
    Planting and(String code, Severity severity) {
        return expecting(new Expected(code, severity, false));
    }

    /** Where the events are known too, this is found; without severity nothing is. */
    Planting withEvents(String code, @Nullable Severity severity) {
        return expecting(new Expected(code, severity, true));
    }

    private Planting expecting(Expected more) {
        List<Expected> all = new ArrayList<>(expected);
        all.add(more);
        return new Planting(story, all, writer);
    }

    /** What must be found by each code, from the workbooks alone or with the events. */
    List<Expected> expectedWith(boolean events) {
        Map<String, Expected> byCode = new LinkedHashMap<>();
        expected.stream().filter(it -> !it.byEvents()).forEach(it -> byCode.put(it.code(), it));
        expected.stream().filter(it -> it.byEvents() && events).forEach(it -> byCode.put(it.code(), it));
        return List.copyOf(byCode.values());
    }
}
