package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence of a rule in which names in braces wait for their words, such as "must acknowledge within {audit.A03}". So
 * no sentence says a number of its own: it says the one that counts.
 *
 * @param texts what is before, between and after the names, one more than there are names
 * @param names what is in the braces, in order
 */
public record Sentence(List<String> texts, List<String> names) {

    public Sentence {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /** The sentence as a rule writes it. Throws when a brace has no partner. */
    public static Sentence of(String written) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', from)) {
            int close = written.indexOf('}', open);
            texts.add(written.substring(from, open));
            names.add(close < 0 ? "" : written.substring(open + 1, close));
            from = close < 0 ? written.length() : close + 1;
        }
        texts.add(written.substring(from));
        if (names.contains("") || texts.stream().anyMatch(text -> text.contains("}"))) {
            throw new IllegalArgumentException("A brace has no partner or nothing in it (" + written + ")");
        }
        return new Sentence(texts, names);
    }

    /** The sentence with the words of each name in its place. */
    public String filledWith(UnaryOperator<String> words) {
        StringBuilder filled = new StringBuilder(texts.getFirst());
        for (int i = 0; i < names.size(); i++) {
            filled.append(words.apply(names.get(i))).append(texts.get(i + 1));
        }
        return filled.toString();
    }

    /** As the rule writes it, names in braces. */
    @Override
    public String toString() {
        return filledWith(name -> "{" + name + "}");
    }
}
