package org.plumbline.drift;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.casefile.EventType;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** Which timescales the data at hand can tell. */
final class TimescaleCover {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{2,}");

    private final Map<String, Set<EventType>> needs = new TreeMap<>();
    private final Set<String> fromAnnexA;

    TimescaleCover(RulePack pack) {
        fromAnnexA = Set.of(pack.parameters().text("drift.annex-a-timescales").split(" +"));
        for (TimescaleLimit row : pack.timescales()) {
            int dot = row.id().indexOf('.');
            Set<EventType> types = needs.computeIfAbsent(
                    dot < 0 ? row.id() : row.id().substring(0, dot), id -> EnumSet.noneOf(EventType.class));
            addTypes(row.from(), types);
            addTypes(row.to(), types);
        }
    }

    private static void addTypes(String words, Set<EventType> types) {
        Matcher names = NAME.matcher(words);
        while (names.find()) {
            for (EventType type : EventType.values()) {
                if (type.name().equals(names.group())) {
                    types.add(type);
                }
            }
        }
    }

    boolean isEvaluable(String id, Set<EventType> cover, boolean annexAOnly) {
        Set<EventType> types = needs.getOrDefault(id, Set.of());
        if (annexAOnly && Cover.ANNEX_A.containsAll(types)) {
            return fromAnnexA.contains(id);
        }
        return !types.isEmpty() && cover.containsAll(types);
    }

    List<NotEvaluable> notEvaluable(Set<EventType> cover, boolean annexAOnly) {
        List<NotEvaluable> untold = new ArrayList<>();
        needs.forEach((id, types) -> {
            if (!isEvaluable(id, cover, annexAOnly)) {
                untold.add(new NotEvaluable(id, missing(types, cover)));
            }
        });
        return untold;
    }

    /** What the data lacks, in words. */
    static String missing(Set<EventType> needs, Set<EventType> cover) {
        List<String> absent = needs.stream()
                .filter(type -> !cover.contains(type))
                .map(type -> type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .sorted()
                .toList();
        return absent.isEmpty()
                ? "The data holds only the latest of these dates."
                : "The data does not hold: " + String.join(", ", absent) + ".";
    }
}
