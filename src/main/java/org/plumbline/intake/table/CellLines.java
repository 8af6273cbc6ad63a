package org.plumbline.intake.table;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cell as its lines: blanks of any width are spaces, what cannot be seen is gone, nothing else changes. */
public final class CellLines {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u2007\\u202F]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?(?:\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]) ?");
    private static final Pattern CONTROLS = Pattern.compile("[\\u0000-\\u0008\\u000E-\\u001F\\uFFFE\\uFFFF]");

    private CellLines() {}

    /** The lines of the text, parted by line feeds, trimmed; blank ones are left out. */
    public static String of(String text) {
        String spaced = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return LINE_ENDS
                .splitAsStream(spaced)
                .map(CellLines::trimmed)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether there are characters that no text has. */
    public static boolean hasControls(String text) {
        return CONTROLS.matcher(text).find();
    }

    /** Without characters that no text has. */
    public static String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }

    /** Other blanks than the plain space belong to the text. */
    private static String trimmed(String line) {
        int from = line.startsWith(" ") ? 1 : 0;
        int to = line.length() - (line.endsWith(" ") ? 1 : 0);
        return from < to ? line.substring(from, to) : "";
    }
}
