package org.plumbline.sampling;

/** What a draw comes to: a sample, or a sentence that says why there can be none. */
public sealed interface DrawOutcome permits DrawResult, DrawOutcome.Refused {

    /**
     * Nothing was drawn.
     *
     * @param problem what is wrong and what to do
     */
    record Refused(String problem) implements DrawOutcome {}
}
