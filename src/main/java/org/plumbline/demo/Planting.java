package org.plumbline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.drift.Severity;

/** One kind of story with a known finding, or a control that comes close to one. */
record Planting(String story, List<Expected> expected, Consumer<Story> writer) {

    /** A code and what must be found; without severity it must stay clear. */
    record Expected(String code, @Nullable Severity severity) {}

    /** A story that leads to the finding. */
    static Planting of(String code, Severity severity, String story, Consumer<Story> writer) {
        return new Planting(story, List.of(new Expected(code, severity)), writer);
    }

    /** A story that comes close and must stay clear. */
    static Planting control(String code, String story, Consumer<Story> writer) {
        return new Planting(story, List.of(new Expected(code, null)), writer);
    }

    /** The same story leads to another finding as well. */
    Planting and(String code, Severity severity) {
        List<Expected> more = new ArrayList<>(expected);
        more.add(new Expected(code, severity));
        return new Planting(story, more, writer);
    }
}
