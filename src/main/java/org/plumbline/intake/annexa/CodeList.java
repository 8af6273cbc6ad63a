package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellText;

/**
 * The codes that a column may hold. A value is matched by its token (WBRI, 1A, U4) or else by its words; never by the
 * letter in front, which changed between the years.
 */
final class CodeList {

    /**
     * A code.
     *
     * @param written as the template of 2019 writes it
     * @param becomes the value that events carry; empty for one that says nothing, such as "unknown"
     */
    record Code(String token, String written, String becomes) {}

    private static final Pattern LETTER = Pattern.compile("^[a-z]{1,2}\\d?\\)\\s*");

    private final String name;
    private final Map<String, Code> byToken = new LinkedHashMap<>();
    private final Map<String, List<Code>> byWords = new HashMap<>();
    private final Map<String, @Nullable Code> seen = new HashMap<>();

    CodeList(String name) {
        this.name = name;
    }

    void add(Code code, List<String> labels) {
        byToken.put(code.token().toLowerCase(java.util.Locale.UK), code);
        for (String label : labels) {
            byWords.computeIfAbsent(CellText.folded(label), words -> new ArrayList<>())
                    .add(code);
        }
    }

    /** The code that the text means, or null when none or more than one could be meant. */
    synchronized @Nullable Code find(String text) {
        if (seen.size() > 10_000) {
            seen.clear();
        }
        return seen.computeIfAbsent(text, this::search);
    }

    /** The first few codes, for the message to someone who wrote another. */
    String examples() {
        List<String> written = byToken.values().stream().map(Code::written).toList();
        return String.join(", ", written.subList(0, Math.min(5, written.size()))) + (written.size() > 5 ? ", …" : "");
    }

    private @Nullable Code search(String text) {
        String words = LETTER.matcher(CellText.folded(text)).replaceFirst("");
        Code exact = byToken.get(words);
        if (exact != null) {
            return exact;
        }
        List<Code> labelled = byWords.getOrDefault(words, List.of());
        if (!labelled.isEmpty()) {
            return labelled.size() == 1 ? labelled.getFirst() : null;
        }
        List<Code> matching = byToken.entrySet().stream()
                .filter(entry -> startsWithToken(words, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return matching.size() == 1 ? matching.getFirst() : null;
    }

    private static boolean startsWithToken(String words, String token) {
        if (!words.startsWith(token) || words.length() == token.length()) {
            return false;
        }
        String rest = words.substring(token.length());
        return rest.startsWith(":") || rest.startsWith(" -") || rest.startsWith("-") || rest.startsWith(" ");
    }

    @Override
    public String toString() {
        return name;
    }
}
