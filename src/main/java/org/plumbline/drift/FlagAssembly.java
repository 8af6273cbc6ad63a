package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.Concluded;

/** Turns conclusions into flags: one per pattern, the worst, with the words, after suppression. */
final class FlagAssembly {

    private static final int LONGEST = 1000;

    private static final Comparator<Concluded<Conclusion>> WORST_FIRST = Comparator.comparing(
                    (Concluded<Conclusion> each) -> each.conclusion().severity())
            .reversed()
            .thenComparing(each -> each.conclusion().since())
            .thenComparing(each -> each.rule().name());

    private FlagAssembly() {}

    static List<Flag> flags(
            List<Concluded<Conclusion>> conclusions, Set<String> evaluable, Map<String, Pattern> patterns) {
        Map<String, List<Concluded<Conclusion>>> byPattern = new TreeMap<>();
        for (Concluded<Conclusion> each : conclusions) {
            if (evaluable.contains(each.rule().code())) {
                byPattern
                        .computeIfAbsent(each.rule().code(), code -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Flag> flags = new ArrayList<>();
        byPattern.forEach((code, found) -> {
            Pattern pattern = Objects.requireNonNull(patterns.get(code), code);
            flags.add(flag(pattern, found, byPattern));
        });
        return flags;
    }

    private static Flag flag(
            Pattern pattern, List<Concluded<Conclusion>> found, Map<String, List<Concluded<Conclusion>>> all) {
        List<Concluded<Conclusion>> standing =
                found.stream().filter(each -> suppressor(each, all) == null).toList();
        List<Concluded<Conclusion>> counted = standing.isEmpty() ? found : standing;
        Concluded<Conclusion> worst = counted.stream().min(WORST_FIRST).orElseThrow();
        Conclusion said = worst.conclusion();
        LocalDate since = counted.stream()
                .map(each -> each.conclusion().since())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int told = counted.stream()
                .mapToInt(each -> each.conclusion().count())
                .max()
                .orElse(1);
        long apart = counted.stream()
                .map(each -> each.conclusion().grounds())
                .distinct()
                .count();
        return new Flag(
                pattern.code(),
                pattern.name(),
                said.severity(),
                shortened(worst.rule().says() + " " + said.grounds().words()),
                worst.rule().advice().toString(),
                since,
                said.over(),
                (int) Math.max(told, apart),
                evidence(counted),
                standing.isEmpty() ? suppressor(worst, all) : null);
    }

    /** A sentence that lists very many steps is cut between two words, so that it fits where flags are stored. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST - 2)) + " …";
    }

    private static List<EventRef> evidence(List<Concluded<Conclusion>> found) {
        Map<String, EventRef> events = new LinkedHashMap<>();
        found.stream()
                .flatMap(each -> each.conclusion().grounds().evidence().stream())
                .sorted(Comparator.comparing(EventRef::date))
                .forEach(event -> events.put(event.eventId() + event.date(), event));
        return List.copyOf(events.values());
    }

    /** The pattern that says it already (domain.md 3.5). */
    private static @Nullable String suppressor(
            Concluded<Conclusion> each, Map<String, List<Concluded<Conclusion>>> all) {
        String clause = each.rule().code() + " " + each.conclusion().clause();
        if (clause.equals("DD-03 T26")
                && all.getOrDefault("DD-17", List.of()).stream()
                        .anyMatch(other -> other.conclusion().severity() == Severity.CRITICAL)) {
            return "DD-17";
        }
        return clause.equals("DD-35 two reviews") && all.containsKey("DD-36") ? "DD-36" : null;
    }
}
