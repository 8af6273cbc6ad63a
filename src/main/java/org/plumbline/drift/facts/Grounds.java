package org.plumbline.drift.facts;

import java.util.List;
import org.plumbline.drift.EventRef;

/** What a conclusion rests on: the events, and what was measured in words. */
public interface Grounds {

    /** The events, never none, in date order. */
    List<EventRef> evidence();

    /** What was measured, as one or two sentences with dates and numbers. */
    String words();
}
