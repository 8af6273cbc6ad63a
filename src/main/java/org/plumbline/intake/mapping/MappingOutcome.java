package org.plumbline.intake.mapping;

/** What came of mapping words, or of taking a mapping back. */
public sealed interface MappingOutcome {

    /** It counts from now on. */
    record Done() implements MappingOutcome {}

    /** Nothing has changed; the sentence says why and what to do. */
    record Refused(String sentence) implements MappingOutcome {}
}
