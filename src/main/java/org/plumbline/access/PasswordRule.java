package org.plumbline.access;

/** How long a password has to be. */
public final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** What is shown beside the field. */
    public static final String SENTENCE = "At least " + SHORTEST + " characters: three words in a row are good";

    private PasswordRule() {}
}
