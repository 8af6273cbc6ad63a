package org.plumbline.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private static final int TOO_FAR = 4;

    private NearestName() {}

    /** A line that begins with "Maybe" and names the known name that is nearest, or all when none is near. */
    public static String maybe(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(near -> "Maybe " + near + " was meant")
                .orElse("Maybe one of these was meant: "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    /** The known name that is near enough to have been meant. */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(wrong, name) < Math.min(TOO_FAR, Math.max(2, wrong.length())))
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance, letters compared without case. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
