package org.plumbline.drift;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** Which timescales the data at hand can answer. */
final class TimescaleCover {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{2,}");

    private final Map<String, Set<EventType>> needs = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> fromAnnexA;

    /** A row says what it needs by the event types that it names; a step that no event records is not evaluable. */
    TimescaleCover(RulePack pack) {
        fromAnnexA = Set.of(pack.parameters().text("drift.annex-a-timescales").split(" +"));
        for (TimescaleLimit row : pack.timescales()) {
            if (!row.isInForce()) {
                continue;
            }
            int dot = row.id().indexOf('.');
            String id = dot < 0 ? row.id() : row.id().substring(0, dot);
            Set<EventType> from = types(row.from());
            Set<EventType> to = types(row.to());
            if (from.isEmpty() || to.isEmpty() && !row.to().isEmpty()) {
                unknown.add(id);
            } else {
                Set<EventType> own = needs.computeIfAbsent(id, key -> EnumSet.noneOf(EventType.class));
                own.addAll(from);
                own.addAll(to);
            }
        }
        unknown.removeAll(needs.keySet());
    }

    private static Set<EventType> types(String words) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        Matcher names = NAME.matcher(words);
        while (names.find()) {
            for (EventType type : EventType.values()) {
                if (type.name().equals(names.group())) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private boolean isEvaluable(String id, CaseData data) {
        Set<EventType> types = needs.getOrDefault(id, Set.of());
        boolean held = !types.isEmpty() && data.cover().containsAll(types);
        return held && (!data.latestOnly(types) || fromAnnexA.contains(id));
    }

    /** The timescales that the data can answer. */
    Set<String> evaluable(CaseData data) {
        return needs.keySet().stream().filter(id -> isEvaluable(id, data)).collect(Collectors.toSet());
    }

    /** Those of which it holds every step only up to an earlier day, and the latest one up to this. */
    Set<String> latestSince(CaseData data) {
        return needs.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(data.ended()::contains))
                .filter(each -> isEvaluable(each.getKey(), data) && data.latestOnly(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those that it cannot, with what it lacks. */
    List<NotEvaluable> notEvaluable(CaseData data) {
        List<NotEvaluable> notEvaluable = new ArrayList<>();
        needs.forEach((id, types) -> {
            if (!isEvaluable(id, data)) {
                notEvaluable.add(new NotEvaluable(id, missing(types, data.cover())));
            }
        });
        unknown.forEach(id -> notEvaluable.add(new NotEvaluable(id, "No kind of event records this step.")));
        return notEvaluable;
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
