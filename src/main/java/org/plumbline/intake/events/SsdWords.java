package org.plumbline.intake.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.ProductTable;

/**
 * The codes of one kind and the words that stand for them in tables of case systems: {@code ssd-words.csv}. The code itself
 * is looked for first, among whatever is written around it; else the words have to be all there is. Where code and words
 * say different things, nothing is known.
 */
final class SsdWords {

    private record Word(String value, Pattern words, String source) {}

    private static final int MOST_REMEMBERED = 10_000;
    private static final Pattern LETTER = Pattern.compile("^[a-z]{1,2}\\d?\\)\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    /** Published codes hold one; other values are this product's own and stand in no table. */
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Map<String, SsdWords> LISTS = read();

    private final List<Word> words = new ArrayList<>();
    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** The list of that name. */
    static SsdWords of(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    /** The values that the list knows. */
    Set<String> values() {
        return words.stream().map(Word::value).collect(Collectors.toSet());
    }

    /** The sources of every value, by list and value as a row of a table has them. */
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        LISTS.forEach((list, known) -> known.words.forEach(word -> sources.merge(
                list + " | " + word.value().replace("-", "no holder: "),
                word.source(),
                (one, other) -> one.equals(other) ? one : one + "; " + other)));
        return sources;
    }

    /** The value that the text means; empty when it cannot be told. */
    String meaning(String text) {
        if (read.size() > MOST_REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(text, this::search);
    }

    private String search(String text) {
        String bare = LETTER.matcher(CellText.folded(text)).replaceFirst("");
        String plain = BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
        List<String> parts = Arrays.asList(plain.split(" "));
        List<String> codes = words.stream()
                .map(Word::value)
                .filter(value -> DIGIT.matcher(value).find())
                .distinct()
                .filter(value -> isIn(value.toLowerCase(Locale.ROOT), parts))
                .toList();
        if (codes.size() != 1) {
            return inWords(plain);
        }
        String code = codes.getFirst();
        String rest =
                parts.stream().filter(part -> !part.equalsIgnoreCase(code)).collect(Collectors.joining(" "));
        String meant = inWords(rest);
        return meant.isEmpty() || meant.equals(code) ? code : "";
    }

    /** A number is a code only where it stands first: later it may count something. */
    private static boolean isIn(String code, List<String> parts) {
        boolean number = code.chars().allMatch(Character::isDigit);
        return number ? parts.getFirst().equals(code) : parts.contains(code);
    }

    private String inWords(String plain) {
        List<String> meant = words.stream()
                .filter(each -> each.words().matcher(plain).matches())
                .map(Word::value)
                .distinct()
                .toList();
        return meant.size() == 1 ? meant.getFirst() : "";
    }

    private static Map<String, SsdWords> read() {
        Map<String, SsdWords> lists = new LinkedHashMap<>();
        for (CSVRecord row : ProductTable.rows(SsdWords.class, "ssd-words.csv")) {
            lists.computeIfAbsent(row.get("list"), list -> new SsdWords())
                    .words
                    .add(new Word(row.get("value"), Pattern.compile(row.get("words")), row.get("source")));
        }
        return lists;
    }
}
