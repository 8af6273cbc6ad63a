package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.ProductTable;

/** The words of a text as far as they carry meaning: without case, dashes, brackets, plurals and words that only join. */
final class Words {

    private static final Pattern APOSTROPHE = Pattern.compile("['`]");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z])\\(s\\)");
    private static final Pattern EMERGENCY = Pattern.compile("\\ba ?(?:/|&|\\+|and) ?e\\b");
    /** The section of an act, however it is shortened. */
    private static final Pattern SECTION = Pattern.compile("\\b(?:s|sec|sect|section)\\.? ?(?=\\d)");

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PLURAL = 4;

    /** What a word is written for; an empty list for a word that only joins others. */
    private static final Map<String, List<String>> MEANS = read();

    private Words() {}

    static List<String> of(String text) {
        String same = PLURAL.matcher(CellText.folded(text)).replaceAll("s");
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

    /** The words in their order. */
    static String inOrder(String text) {
        return String.join(" ", of(text));
    }

    /** The words whatever their order, each once. */
    static String asSet(String text) {
        return String.join(" ", new TreeSet<>(of(text)));
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
