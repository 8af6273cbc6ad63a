package org.plumbline.intake.events;

/**
 * Something that is wrong with a row of a file.
 *
 * @param line the line the row starts on, the header being the first
 * @param error whether the row cannot be used; otherwise it is used and doubtful, or left out as already known
 * @param sentence what is wrong and what to do
 */
public record FileProblem(String file, long line, boolean error, String sentence) {}
