package org.plumbline.casefile.snapshot;

import java.util.HashSet;
import java.util.Set;

/** Gives each case a code that people can read out, such as {@code NSH-7F3K}. */
final class ShortCodes {

    /** Crockford's base 32: no I, L, O or U. */
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int USUAL = 4;
    private static final int LONGEST = 12;

    private final String council;
    private final Set<String> taken;

    ShortCodes(String council, Set<String> taken) {
        this.council = council;
        this.taken = new HashSet<>(taken);
    }

    /** The shortest code of at least four characters that no other case has. */
    String give(String caseId) {
        long bits = Long.parseUnsignedLong(caseId, 16);
        StringBuilder code = new StringBuilder(council).append('-');
        for (int i = 0; i < LONGEST; i++) {
            code.append(DIGITS[(int) ((bits >>> (59 - 5 * i)) & 31)]);
            if (i + 1 >= USUAL && taken.add(code.toString())) {
                return code.toString();
            }
        }
        throw new IllegalStateException("Two cases share one pseudonym (" + caseId + ")");
    }
}
