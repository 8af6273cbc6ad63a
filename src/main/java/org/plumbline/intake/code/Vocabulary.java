package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a code list is written with, and what each speaks for. */
final class Vocabulary {

    /** Shorter words have too many others within one letter. */
    private static final int LONG_ENOUGH = 7;

    private final Map<String, Map<String, Integer>> kinds = new HashMap<>();
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    /** Notes that words parted by spaces mean a code of the kind. */
    void add(String words, String kind) {
        for (String word : words.split(" ")) {
            kinds.computeIfAbsent(word, each -> {
                        byLength.computeIfAbsent(each.length(), length -> new ArrayList<>())
                                .add(each);
                        return new HashMap<>();
                    })
                    .merge(kind, 1, Integer::sum);
        }
    }

    /** How much the words speak for each kind; each known word has one voice, shared by how often it was used for which. */
    Map<String, Double> voices(List<String> words) {
        Map<String, Double> voices = new HashMap<>();
        for (String word : words) {
            Map<String, Integer> of = kinds.getOrDefault(word, Map.of());
            double all = of.values().stream().mapToInt(Integer::intValue).sum();
            of.forEach((kind, times) -> voices.merge(kind, times / all, Double::sum));
        }
        return voices;
    }

    boolean knows(String word) {
        return kinds.containsKey(word);
    }

    /** Whether the word is known and was never used for the kind. */
    boolean speaksAgainst(String word, String kind) {
        Map<String, Integer> of = kinds.get(word);
        return of != null && !of.containsKey(kind);
    }

    /** The kinds for which the words speak most, at most three. */
    List<String> nearest(List<String> words) {
        return voices(words).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words with those mended that are one slip away from exactly one known word. */
    String mended(List<String> words) {
        return String.join(" ", words.stream().map(this::mended).toList());
    }

    private String mended(String word) {
        if (word.length() < LONG_ENOUGH
                || kinds.containsKey(word)
                || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        List<String> near = new ArrayList<>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            byLength.getOrDefault(length, List.of()).stream()
                    .filter(known -> isOneSlip(word, known))
                    .forEach(near::add);
        }
        return near.size() == 1 ? near.getFirst() : word;
    }

    /** Whether one letter is wrong, missing or too many, or two neighbours have changed places. */
    private static boolean isOneSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(same).equals(longer.substring(same + 1));
        }
        if (same == shorter.length() || shorter.substring(same + 1).equals(longer.substring(same + 1))) {
            return true;
        }
        return same + 1 < shorter.length()
                && shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && shorter.substring(same + 2).equals(longer.substring(same + 2));
    }
}
