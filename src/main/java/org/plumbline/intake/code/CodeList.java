package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellText;

/**
 * The codes that a cell may hold, and what councils write for them. A reading may be missing, but never wrong: words that
 * say something else win over a code beside them, and what could mean two codes means none. Thread safe.
 */
public final class CodeList {

    private static final String PATTERN = "/";
    private static final String NUMBER = "#";

    private static final Pattern ALIAS = Pattern.compile("[A-Z]{1,2}\\d{1,2}[A-Z]?|[A-Z]{4}");
    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_EXAMPLES = 5;

    private final String name;
    private final String title;
    private final String owner;
    private final String source;
    private final boolean whole;
    private final String together;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Code> tokens = new HashMap<>();
    private final Map<String, Code> asWritten = new HashMap<>();
    private final Map<Code, List<String>> labels = new LinkedHashMap<>();
    private final Map<Pattern, Code> patterns = new LinkedHashMap<>();
    private final Map<String, @Nullable Code> seen = new HashMap<>();
    private @Nullable KnownWords known;

    /**
     * @param whole whether only words are read that are known as a whole, and none beside others
     * @param together token of the code that several codes in one cell mean; empty where they mean none
     */
    CodeList(String name, String title, String owner, String source, boolean whole, String together) {
        this.name = name;
        this.title = title;
        this.owner = owner;
        this.source = source;
        this.whole = whole;
        this.together = together;
    }

    /** @param words that mean the code; one between slashes is a pattern that a whole text in small letters has to match */
    void add(Code code, List<String> words) {
        codes.put(code.token(), code);
        WrittenCode.addTo(tokens, code);
        asWritten.put(code.written(), code);
        labels.put(
                code,
                words.stream()
                        .filter(word -> !word.startsWith(PATTERN) && !word.startsWith(NUMBER))
                        .toList());
        words.forEach(word -> addToken(word, code));
        words.stream()
                .filter(word -> word.startsWith(PATTERN))
                .forEach(word -> patterns.put(Pattern.compile(word.substring(1, word.length() - 1)), code));
    }

    /** A label that is written as a code is one beside words too, and {@code #1} is a number that only agrees with them. */
    private void addToken(String label, Code code) {
        if (label.startsWith(NUMBER)) {
            String number = label.substring(NUMBER.length());
            tokens.put(number, Code.numbered(number, code));
        } else if (ALIAS.matcher(label).matches()) {
            tokens.putIfAbsent(label.toLowerCase(Locale.UK), code);
        }
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
            seen.put(text, read(text));
        }
        return seen.get(text);
    }

    private @Nullable Code read(String text) {
        Reading reading = new Reading(tokens, known());
        String written = CellText.name(text);
        String folded = CellText.folded(written);
        Code code = whole ? reading.readWhole(written) : reading.read(written);
        return code != null
                ? code
                : patterns.entrySet().stream()
                        .filter(each -> each.getKey().matcher(folded).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** All that councils write is learnt only when somebody writes another thing than the template. */
    private KnownWords known() {
        KnownWords learnt = known;
        if (learnt == null) {
            learnt = new KnownWords(codes, DecidingWords.of(name), codes.get(together));
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
