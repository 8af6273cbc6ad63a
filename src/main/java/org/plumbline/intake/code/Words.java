package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.ProductTable;

/** The words of a text as far as they carry meaning: without case, dashes, brackets, plurals and words that only join. */
final class Words {

    /** One word, whatever stands between its letters: the second is no article, and the first no No. */
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("(?<![a-z0-9])n(?: ?/ ?|[-.]|\\. )a(?![a-z0-9])\\.?|^n[ ./-]+a\\.?$");

    private static final Pattern APOSTROPHE = Pattern.compile("['`]");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z])\\(s\\)");
    private static final Pattern EMERGENCY = Pattern.compile("\\ba ?(?:/|&|\\+|and) ?e\\b");
    /** The section of an act, however it is shortened. */
    private static final Pattern SECTION = Pattern.compile("\\b(?:s|sec|sect|section)\\.? ?(?=\\d)");

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PLURAL = 4;

    /** What a word is written for; an empty list for a word that only joins others. */
    private static final Map<String, List<String>> MEANS = read();

    /** Words that turn the meaning of others, or leave it open; those that bind turn the word behind them. */
    private static final Set<String> TURNING = turning(row -> true);

    private static final Set<String> BINDING = turning(row -> row.get("binds").equals("Y"));
    private static final char BOUND = '_';

    private Words() {}

    static List<String> of(String text) {
        String same = PLURAL.matcher(folded(text)).replaceAll("s");
        same = SECTION.matcher(same).replaceAll("section ");
        same = EMERGENCY.matcher(APOSTROPHE.matcher(same).replaceAll("")).replaceAll("accident emergency");
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(same)) {
            for (String meant : MEANS.getOrDefault(word, List.of(word))) {
                words.add(singular(meant));
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** The text in small letters, with one word for “not applicable” however it is shortened. */
    static String folded(String text) {
        return NOT_APPLICABLE.matcher(CellText.folded(text)).replaceAll("na");
    }

    /** The words in their order. */
    static String inOrder(String text) {
        return String.join(" ", of(text));
    }

    /** The words whatever their order, each once; a word that turns the one behind it stays with it. */
    static String asSet(String text) {
        List<String> words = of(text);
        Set<String> set = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean turned =
                    i + 1 < words.size() && Character.isLetter(words.get(i + 1).charAt(0));
            set.add(BINDING.contains(word) ? word + BOUND + (turned ? words.get(i + 1) : "") : word);
        }
        return String.join(" ", set);
    }

    /** Whether a word of {@link #of} or {@link #asSet} turns the meaning of others. */
    static boolean turns(String word) {
        int bound = word.indexOf(BOUND);
        return TURNING.contains(bound < 0 ? word : word.substring(0, bound));
    }

    private static Set<String> turning(Predicate<CSVRecord> wanted) {
        return ProductTable.rows(Words.class, "turning-words.csv").stream()
                .filter(wanted)
                .flatMap(row -> of(row.get("word")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return Character.isDigit(word.charAt(word.length() - 2)) ? word : word.substring(0, word.length() - 1);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> means = new HashMap<>();
        for (CSVRecord row : ProductTable.rows(Words.class, "words.csv")) {
            String meant = row.get("means");
            means.put(row.get("word"), meant.isEmpty() ? List.of() : Arrays.asList(meant.split(" ")));
        }
        return means;
    }
}
