package org.plumbline.intake.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.cell.ProductTable;

/**
 * The words of one list that mean one kind of codes in whatever text they stand, such as "nurse" a source in the health
 * services: {@code deciding-words.csv}. Words that could go with several kinds decide for none and forbid to decide; those
 * about somebody else, such as a sibling, forbid more.
 */
final class DecidingWords {

    private static final String FORBIDDEN = "!";
    private static final Map<String, Map<String, String>> BY_LIST = read();

    private final Map<String, String> kinds;

    private DecidingWords(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /** Those of a list; most have none. */
    static DecidingWords of(String codes) {
        return new DecidingWords(BY_LIST.getOrDefault(codes, Map.of()));
    }

    /** What the words decide for; more than one kind where they disagree. */
    Set<String> decide(List<String> words) {
        Set<String> decided = new HashSet<>();
        for (String word : words) {
            String kind = kinds.get(word);
            if (kind != null) {
                decided.add(kind);
            }
        }
        return decided;
    }

    /** Whether one of the words is about somebody else, so that nothing is read but what is known as it stands. */
    boolean forbid(List<String> words) {
        return words.stream().anyMatch(word -> FORBIDDEN.equals(kinds.get(word)));
    }

    /** The words that decide for a kind. */
    Set<String> decidingFor(String kind, Set<String> words) {
        return words.stream().filter(word -> kind.equals(kinds.get(word))).collect(Collectors.toSet());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> byList = new HashMap<>();
        for (CSVRecord row : ProductTable.rows(DecidingWords.class, "deciding-words.csv")) {
            Map<String, String> kinds = byList.computeIfAbsent(row.get("codes"), list -> new HashMap<>());
            for (String word : row.get("words").split(" ")) {
                kinds.put(word, row.get("kind"));
            }
        }
        return byList;
    }
}
