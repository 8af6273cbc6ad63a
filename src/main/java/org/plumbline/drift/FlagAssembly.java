package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.drift.ground.Suppression;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.Sentence;

/**
 * Turns conclusions into flags: one per pattern, the worst, with the words, after suppression.
 *
 * @param numbers by the day as of which a pattern was judged, fills in the numbers that a sentence names
 * @param asOf the day as of which the case is judged
 */
record FlagAssembly(Map<String, Pattern> patterns, Function<LocalDate, NumbersInForce> numbers, LocalDate asOf) {

    private static final int LONGEST = 1000;

    private static final Comparator<Concluded<Conclusion>> WORST_FIRST = Comparator.comparing(
                    (Concluded<Conclusion> each) -> each.conclusion().severity())
            .reversed()
            .thenComparing(each -> each.conclusion().since())
            .thenComparing(each -> each.rule().name());

    /**
     * The flags of what was concluded.
     *
     * @param earlier the day as of which a pattern was judged of which the data ends before
     */
    List<Flag> flags(List<Concluded<Conclusion>> conclusions, Map<String, LocalDate> earlier) {
        Map<String, List<Concluded<Conclusion>>> byPattern = new TreeMap<>();
        for (Concluded<Conclusion> each : conclusions) {
            byPattern
                    .computeIfAbsent(each.rule().code(), code -> new ArrayList<>())
                    .add(each);
        }
        List<Flag> flags = new ArrayList<>();
        byPattern.forEach(
                (code, found) -> flags.add(flag(pattern(code), found, byPattern, earlier.getOrDefault(code, asOf))));
        return flags;
    }

    private Pattern pattern(String code) {
        return Objects.requireNonNull(patterns.get(code), code);
    }

    private Flag flag(
            Pattern pattern,
            List<Concluded<Conclusion>> found,
            Map<String, List<Concluded<Conclusion>>> all,
            LocalDate judged) {
        List<Concluded<Conclusion>> open =
                found.stream().filter(each -> suppressor(each, all) == null).toList();
        List<Concluded<Conclusion>> counted = open.isEmpty() ? found : open;
        Concluded<Conclusion> worst = counted.stream().min(WORST_FIRST).orElseThrow();
        LocalDate since = counted.stream()
                .map(each -> each.conclusion().since())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Flag(
                pattern.code(),
                pattern.name(),
                worst.conclusion().severity(),
                words(worst, pattern, judged),
                filled(worst.rule().advice(), pattern, judged),
                since,
                evidence(counted),
                open.isEmpty() ? suppressor(worst, all) : null);
    }

    private String words(Concluded<Conclusion> worst, Pattern pattern, LocalDate judged) {
        String words = filled(worst.rule().says(), pattern, judged) + " "
                + worst.conclusion().grounds().words();
        String ending = judged.equals(asOf) ? "" : " " + DriftFindings.endOfData(judged);
        return shortened(words, LONGEST - ending.length()) + ending;
    }

    private String filled(Sentence sentence, Pattern pattern, LocalDate judged) {
        NumbersInForce then = numbers.apply(judged);
        return sentence.filledWith(name -> then.words(pattern.code(), name));
    }

    /** A sentence that lists very many steps is cut between two words, so that it fits where flags are stored. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.lastIndexOf(' ', longest - 2)) + " …";
    }

    private static List<EventRef> evidence(List<Concluded<Conclusion>> found) {
        return found.stream()
                .flatMap(each -> each.conclusion().grounds().evidence().stream())
                .distinct()
                .sorted(Comparator.comparing(EventRef::date))
                .toList();
    }

    /** The pattern that says the same more strongly; null when none does. */
    private @Nullable String suppressor(Concluded<Conclusion> each, Map<String, List<Concluded<Conclusion>>> all) {
        for (Suppression by : pattern(each.rule().code()).suppressedBy()) {
            if (isAbout(by, each) && isFound(by, all)) {
                return by.pattern();
            }
        }
        return null;
    }

    private static boolean isAbout(Suppression by, Concluded<Conclusion> each) {
        return (by.rule() == null || by.rule().equals(each.rule().name()))
                && (by.timescale() == null
                        || by.timescale().equals(each.conclusion().grounds().timescale()));
    }

    private static boolean isFound(Suppression by, Map<String, List<Concluded<Conclusion>>> all) {
        return all.getOrDefault(by.pattern(), List.of()).stream()
                .anyMatch(other ->
                        by.severity() == null || other.conclusion().severity().atLeast(by.severity()));
    }
}
