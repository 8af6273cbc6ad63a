package org.plumbline.drift.ground;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.EventRef;

/** What a conclusion rests on: the events, and what was measured in words. */
public interface Grounds {

    /** The events in date order; none only where it rests on nothing having been recorded. */
    List<EventRef> evidence();

    /** Whether it rests on nothing having been recorded, so that there may be no event to show. */
    default boolean restsOnAbsence() {
        return false;
    }

    /** The timescale of the one step that it is about; null where it is about none or several. */
    default @Nullable String timescale() {
        return null;
    }

    /** What was measured, as one or two sentences with dates and numbers. */
    String words();
}
