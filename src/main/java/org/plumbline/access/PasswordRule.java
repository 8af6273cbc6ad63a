package org.plumbline.access;

/** How long a password has to be. */
public final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** What the hint says is good, and therefore what is guessed first. */
    static final String HINT = "three words in a row";

    /** What is shown beside the field. */
    public static final String SENTENCE = "At least " + SHORTEST + " characters: " + HINT + " are good, not these";

    private PasswordRule() {}
}
