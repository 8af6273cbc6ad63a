package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a cell may hold, and what councils write for them. A reading may be missing, but never wrong: words that
 * say something else win over a code beside them, and what could mean two codes means none. Thread safe.
 */
public final class CodeList {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_EXAMPLES = 5;

    private final String name;
    private final String title;
    private final String owner;
    private final String source;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Code> tokens = new HashMap<>();
    private final Map<String, Code> asWritten = new HashMap<>();
    private final Map<Code, List<String>> labels = new LinkedHashMap<>();
    private final Map<String, @Nullable Code> seen = new HashMap<>();
    private @Nullable KnownWords known;

    CodeList(String name, String title, String owner, String source) {
        this.name = name;
        this.title = title;
        this.owner = owner;
        this.source = source;
    }

    void add(Code code, List<String> words) {
        codes.put(code.token(), code);
        WrittenCode.addTo(tokens, code);
        asWritten.put(code.written(), code);
        labels.put(code, words);
    }

    /** The code that the text means, or null when none or more than one could be meant. */
    public synchronized @Nullable Code find(String text) {
        Code template = asWritten.get(text);
        if (template != null) {
            return template;
        }
        if (seen.size() > MOST_REMEMBERED) {
            seen.clear();
        }
        if (!seen.containsKey(text)) {
            seen.put(text, new Reading(tokens, known()).read(text));
        }
        return seen.get(text);
    }

    /** All that councils write is learnt only when somebody writes another thing than the template. */
    private KnownWords known() {
        KnownWords learnt = known;
        if (learnt == null) {
            learnt = new KnownWords(codes);
            for (Map.Entry<Code, List<String>> each : labels.entrySet()) {
                for (String label : each.getValue()) {
                    learnt.addLabel(label, WrittenCode.of(label, tokens).words(), each.getKey());
                }
            }
            for (Spelling spelling : Spelling.of(name)) {
                String words = WrittenCode.of(spelling.written(), tokens).words();
                learnt.addSpelling(spelling.written(), words, spelling.means(codes));
            }
            learnt.close();
            known = learnt;
        }
        return learnt;
    }

    /** The codes that are nearest to a text that means none, for the message to whoever wrote it; the first few if none is. */
    public synchronized String nearest(String text) {
        List<String> near = new ArrayList<>();
        for (String kind : known().vocabulary().nearest(Words.of(text))) {
            Code code = codes.get(kind);
            near.add(
                    code != null
                            ? code.written()
                            : codes.values().stream()
                                    .filter(each -> each.kind().equals(kind))
                                    .findFirst()
                                    .map(Code::written)
                                    .orElse(""));
        }
        near.removeIf(String::isEmpty);
        return near.isEmpty()
                ? "Use one of the codes: " + examples() + "."
                : "Nearest: " + String.join("; ", near) + ". Use the one that is meant.";
    }

    private String examples() {
        List<String> written = codes.values().stream().map(Code::written).toList();
        return String.join(", ", written.subList(0, Math.min(MOST_EXAMPLES, written.size())))
                + (written.size() > MOST_EXAMPLES ? ", …" : "");
    }

    /** The code of a token, or null when there is none. */
    public @Nullable Code code(String token) {
        Code code = codes.get(token);
        return code == null ? tokens.get(token.toLowerCase(Locale.UK)) : code;
    }

    /** The codes in the order of their file. */
    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    /** The word by which columns name the list. */
    public String name() {
        return name;
    }

    /** What the codes say, in words. */
    public String title() {
        return title;
    }

    /** Whose codes they are. */
    public String owner() {
        return owner;
    }

    /** The document that they are from. */
    public String source() {
        return source;
    }
}
