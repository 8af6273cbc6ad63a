package org.plumbline.access;

import java.util.regex.Pattern;

/** What a user name may look like. */
final class UsernameRule {

    static final String SENTENCE = "Give a user name of 2 to 60 letters, digits, dots, hyphens, underscores or @";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");

    private UsernameRule() {}

    static boolean accepts(String normalised) {
        return SHAPE.matcher(normalised).matches();
    }
}
