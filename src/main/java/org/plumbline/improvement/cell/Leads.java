package org.plumbline.improvement.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who leads an action, one by one. Commas and "and" belong to what people are called.
 *
 * @param parts each lead as written
 * @param unclear whether there is a stroke that may or may not part two of them
 */
public record Leads(List<String> parts, boolean unclear) {

    private static final Pattern ENDS = Pattern.compile("[\\n;|]");
    private static final Pattern WORDS = Pattern.compile("\\S+");
    private static final int LEAST_WORDS = 2;

    /** Reads the leads of a cell: parted by lines, semicolons and bars, and by strokes between two names of several words. */
    public static Leads of(String written) {
        List<String> parts = new ArrayList<>();
        boolean unclear = false;
        for (String part : ENDS.split(written)) {
            String[] pieces = part.split("/", -1);
            StringBuilder lead = new StringBuilder(pieces[0]);
            for (int i = 1; i < pieces.length; i++) {
                if (isName(pieces[i - 1]) && isName(pieces[i])) {
                    parts.add(lead.toString());
                    lead.setLength(0);
                } else {
                    unclear = true;
                    lead.append('/');
                }
                lead.append(pieces[i]);
            }
            parts.add(lead.toString());
        }
        return new Leads(
                parts.stream()
                        .map(String::strip)
                        .filter(lead -> !lead.isEmpty())
                        .toList(),
                unclear);
    }

    private static boolean isName(String piece) {
        return WORDS.matcher(piece).results().limit(LEAST_WORDS).count() == LEAST_WORDS;
    }
}
