package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

    /** A text by its words. */
    private record Known(Set<String> words, Code code) {}

    private static final int LONGER_THAN_A_CODE = 3;
    private static final int FEW_WORDS = 5;
    /** The share of words in common that makes two texts say the same. */
    private static final double NEAR = 0.8;

    private static final double NEAR_BESIDE = 0.5;
    private static final double APART = 0.15;

    private final Map<String, Code> codes;
    private final TreeMap<String, Code> inOrder = new TreeMap<>();
    private final Map<String, Code> asSet = new HashMap<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Set<String> headings = new HashSet<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final DecidingWords deciding;
    private final Set<String> contested = new HashSet<>();
    private final @Nullable Code together;

    /**
     * @param codes of the list, by token
     * @param together the code of several codes together, where the list has one
     */
    KnownWords(Map<String, Code> codes, DecidingWords deciding, @Nullable Code together) {
        this.codes = codes;
        this.deciding = deciding;
        this.together = together;
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
        if (Words.inOrder(words).length() > LONGER_THAN_A_CODE && !headings.contains(Words.inOrder(words))) {
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

    /**
     * The code of the known text that is nearest to the text, where it is near enough and no text of another kind is as
     * near. Words that turn a meaning must be the same in both.
     *
     * @param beside the code beside the words; with it less is enough
     */
    @Nullable
    Code nearest(String text, @Nullable Code beside) {
        Set<String> words = Set.of(Words.asSet(text).split(" "));
        if (beside == null && words.size() < FEW_WORDS) {
            return null;
        }
        Code best = null;
        double most = 0;
        double other = 0;
        for (Known each : sharing(words)) {
            double alike = alike(words, each.words());
            if (alike > most) {
                other = best != null && !best.isOf(each.code()) ? most : other;
                best = each.code();
                most = alike;
            } else if (best != null && !best.isOf(each.code())) {
                other = Math.max(other, alike);
            }
        }
        if (best == null || best.equals(Code.UNCLEAR) || beside != null && !beside.isOf(best)) {
            return null;
        }
        String kind = best.kind();
        if (beside == null && words.stream().anyMatch(word -> vocabulary.speaksAgainst(word, kind))) {
            return null;
        }
        double enough = beside == null ? NEAR : NEAR_BESIDE;
        return most >= enough && most - other >= APART ? both(best, beside == null ? best : beside) : null;
    }

    /** The known texts that have at least half of the words, so that not all have to be compared. */
    private List<Known> sharing(Set<String> words) {
        Map<Known, Integer> shared = new IdentityHashMap<>();
        words.forEach(
                word -> byWord.getOrDefault(word, List.of()).forEach(text -> shared.merge(text, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(each -> each.getValue() * 2 >= words.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double alike(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            if (other.contains(word)) {
                common++;
            } else if (Words.turns(word)) {
                return 0;
            }
        }
        return common == 0 || other.stream().anyMatch(word -> Words.turns(word) && !one.contains(word))
                ? 0
                : (double) common / (one.size() + other.size() - common);
    }

    /** The code that stands for all of the code's kind; {@link Code#UNCLEAR} where none does. */
    Code allOfKind(Code code) {
        return codes.getOrDefault(code.kind(), Code.UNCLEAR);
    }

    /** The code that stands for a kind, or null where several codes are of it and none stands for all. */
    @Nullable
    Code ofKind(String kind) {
        List<Code> of =
                codes.values().stream().filter(code -> code.kind().equals(kind)).toList();
        Code all = codes.get(kind);
        return all != null ? all : of.size() == 1 ? of.getFirst() : null;
    }

    /** Learns which word speaks for what, once all words are in. */
    void close() {
        asSet.forEach((words, code) -> {
            Known text = new Known(Set.of(words.split(" ")), code);
            text.words().forEach(word -> byWord.computeIfAbsent(word, each -> new ArrayList<>())
                    .add(text));
            if (!code.equals(Code.UNCLEAR)) {
                vocabulary.add(words, code.kind());
                contest(text);
            }
        });
    }

    /** Words that decide for one kind although a known text with them means another decide for nothing. */
    private void contest(Known text) {
        Set<String> decided = deciding.decide(List.copyOf(text.words()));
        if (decided.size() == 1 && !decided.contains(text.code().kind())) {
            contested.addAll(deciding.decidingFor(decided.iterator().next(), text.words()));
        }
    }

    /** What the words decide for; nothing where councils mean several things by one of them. */
    Set<String> decide(List<String> words) {
        return words.stream().anyMatch(contested::contains) ? Set.of() : deciding.decide(words);
    }

    /** Whether the words are about somebody else than the child. */
    boolean areOfOthers(List<String> words) {
        return deciding.forbid(words);
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

    /**
     * The code of the texts that begin with these words, where all of them mean one kind. Behind a last word that turns the
     * meaning of others anything may have been cut off.
     */
    @Nullable
    Code beginning(String text) {
        String start = Words.inOrder(text);
        if (start.length() < LONG_BEGINNING || Words.turns(start.substring(start.lastIndexOf(' ') + 1))) {
            return null;
        }
        List<Code> found =
                List.copyOf(inOrder.subMap(start, start + Character.MAX_VALUE).values());
        return found.isEmpty() ? null : found.stream().reduce(this::both).orElse(null);
    }

    /** The code of several codes together, where all words are known to mean one or the other. */
    @Nullable
    Code together(List<String> words) {
        return words.stream().allMatch(vocabulary::knows) ? together : null;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
