package org.plumbline.intake.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of a code list: which words mean which code, and which are known to mean no one. */
final class KnownWords {

    /** Words shorter than this do not say enough to be the beginning of others. */
    private static final int LONG_BEGINNING = 25;

    private static final int LONGER_THAN_A_CODE = 3;

    private final Map<String, Code> codes;
    private final TreeMap<String, Code> inOrder = new TreeMap<>();
    private final Map<String, Code> asSet = new HashMap<>();
    private final Set<String> headings = new HashSet<>();
    private final Vocabulary vocabulary = new Vocabulary();

    /** @param codes of the list, by token */
    KnownWords(Map<String, Code> codes) {
        this.codes = codes;
    }

    void addLabel(String text, String words, Code code) {
        add(text, words, code, this::both);
        put(inOrder, Words.inOrder(words), code, this::both);
        headings.add(Words.inOrder(words));
    }

    /** A spelling says no more than a code's own words; where it says something else, neither is taken. */
    void addSpelling(String text, String words, Code code) {
        add(text, words, code, (label, spelling) -> label.isOf(spelling) ? label : Code.UNCLEAR);
    }

    private void add(String text, String words, Code code, BinaryOperator<Code> merge) {
        put(inOrder, Words.inOrder(text), code, merge);
        put(asSet, Words.asSet(text), code, merge);
        if (Words.inOrder(words).length() > LONGER_THAN_A_CODE) {
            put(asSet, Words.asSet(words), code, merge);
        }
    }

    private static void put(Map<String, Code> map, String words, Code code, BinaryOperator<Code> merge) {
        if (!words.isEmpty()) {
            map.merge(words, code, merge);
        }
    }

    /** Of two codes that the same words mean, the one that stands for their kind. */
    private Code both(Code one, Code other) {
        if (one.equals(other)) {
            return one;
        }
        Code all = one.isOf(other) ? codes.get(one.kind()) : null;
        return all == null ? Code.UNCLEAR : all;
    }

    /** Learns which word speaks for what, once all words are in. */
    void close() {
        asSet.forEach((words, code) -> {
            if (!code.equals(Code.UNCLEAR)) {
                vocabulary.add(words, code.kind());
            }
        });
    }

    @Nullable
    Code inOrder(String text) {
        return inOrder.get(Words.inOrder(text));
    }

    @Nullable
    Code asSet(String text) {
        return asSet.get(Words.asSet(text));
    }

    /** Whether the text is a code's own words and not only what a council wrote for it. */
    boolean isHeading(String text) {
        return headings.contains(Words.inOrder(text));
    }

    /** The code of the texts that begin with these words, where all of them mean one kind. */
    @Nullable
    Code beginning(String text) {
        String start = Words.inOrder(text);
        if (start.length() < LONG_BEGINNING) {
            return null;
        }
        List<Code> found =
                List.copyOf(inOrder.subMap(start, start + Character.MAX_VALUE).values());
        return found.isEmpty() ? null : found.stream().reduce(this::both).orElse(null);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
