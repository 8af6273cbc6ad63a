package org.plumbline.rulebook;

/**
 * A rule pack that cannot be used. The message names file and line, and says in a line that begins with "Maybe" what
 * to look at. It stops the start.
 */
public final class BrokenRulePack extends IllegalStateException {

    /** {@code message} names file and line, then says in a second line what to look at. */
    public BrokenRulePack(String message) {
        super(message);
    }

    /** The same with what the reading of the file failed on. */
    public BrokenRulePack(String message, Throwable cause) {
        super(message, cause);
    }
}
