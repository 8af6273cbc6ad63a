package org.plumbline.drift.ground;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.Effect;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.EventSelector;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.RulePack;
import org.plumbline.timeline.EventSelection;

/**
 * One entry of an area's file. What it lacks or cannot mean is refused with file and line and a line that begins with
 * "Maybe".
 */
record DefinitionEntry(RulePack pack, String path, String code, Object entry) {

    private static final List<String> PARTS = List.of(
            "name",
            "means",
            "effect",
            "needs",
            "needs-any-of",
            "from-annex-a",
            "numbers",
            "events",
            "readings",
            "suppressed-by");
    private static final List<String> TERM_PARTS = List.of("means", "events");
    private static final List<String> SUPPRESSION_PARTS = List.of("pattern", "severity", "timescale", "rule");

    PatternDefinition pattern() {
        known(fields(), PARTS);
        map("numbers", "Maybe a dash is too much: each is written as name: {value: …, unit: …, source: …}");
        return new PatternDefinition(
                code,
                text("name", "Maybe add it: a few words by which people know the pattern"),
                text("means", "Maybe add it: one paragraph on what it looks at, what counts and when it clears"),
                effect(),
                types("needs"),
                types("needs-any-of"),
                types("from-annex-a"),
                events(),
                list("readings").stream().map(Object::toString).toList(),
                list("suppressed-by").stream().map(this::suppression).toList());
    }

    /** A pattern that does not say otherwise is about practice. */
    private Effect effect() {
        String effect = word(fields(), "effect");
        if (effect == null) {
            return Effect.PRACTICE;
        }
        List<String> names = Stream.of(Effect.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(effect)) {
            throw refused("effect", "no effect is " + effect + "\n" + NearestName.maybe(effect, names));
        }
        return Effect.valueOf(effect.toUpperCase(Locale.ROOT));
    }

    Term term() {
        known(fields(), TERM_PARTS);
        String means = text("means", "Maybe add it: one sentence on what the term covers");
        return new Term(code, means, selectors(list("events"), "events"));
    }

    private Map<?, ?> fields() {
        if (entry instanceof Map<?, ?> map) {
            return map;
        }
        throw refused("", code + " says nothing\nMaybe its lines are not indented");
    }

    private void known(Map<?, ?> map, List<String> parts) {
        for (Object key : map.keySet()) {
            if (!parts.contains(key.toString())) {
                throw refused(
                        key.toString(), code + " has no part " + key + "\n" + NearestName.maybe(key.toString(), parts));
            }
        }
    }

    private String text(String part, String maybe) {
        Object value = fields().get(part);
        if (value == null || value.toString().isBlank()) {
            throw refused(part, code + " has no " + part + "\n" + maybe);
        }
        return value.toString().strip();
    }

    private List<?> list(String part) {
        Object value = fields().get(part);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw refused(part, part + " of " + code + " is not a list\nMaybe write it in square brackets");
    }

    private Set<EventType> types(String part) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (Object name : list(part)) {
            types.add(type(name.toString()));
        }
        return Set.copyOf(types);
    }

    private EventType type(String name) {
        return Stream.of(EventType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        name,
                        "no event is a " + name + "\n"
                                + NearestName.maybe(
                                        name,
                                        Stream.of(EventType.values())
                                                .map(EventType::name)
                                                .toList())));
    }

    private Map<String, List<EventSelector>> events() {
        Map<String, List<EventSelector>> events = new LinkedHashMap<>();
        map("events", "Maybe the name is missing by which the rules ask for them")
                .forEach((name, selected) -> {
                    if (!(selected instanceof List<?> list)) {
                        throw refused(
                                name.toString(),
                                name + " of " + code + " is not a list of events\nMaybe a dash is missing");
                    }
                    events.put(name.toString(), selectors(list, name.toString()));
                });
        return events;
    }

    private Map<?, ?> map(String part, String maybe) {
        Object value = fields().get(part);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw refused(part, part + " of " + code + " have no names\n" + maybe);
    }

    private List<EventSelector> selectors(List<?> list, String name) {
        List<EventSelector> selectors = new ArrayList<>();
        for (Object each : list) {
            String place = pack.place(path, code, name);
            if (!(each instanceof Map<?, ?> map)) {
                throw new BrokenRulePack(
                        place + "an event is not selected by " + each + "\nMaybe write it as {event: " + each + "}");
            }
            EventSelector selector = EventSelector.of(map, place);
            EventSelection.Problem problem = EventSelection.problem(selector);
            if (problem != null) {
                throw refused(name, problem.word(), problem.sentence());
            }
            selectors.add(selector);
        }
        return selectors;
    }

    private Suppression suppression(Object each) {
        if (!(each instanceof Map<?, ?> map) || map.get("pattern") == null) {
            throw refused(
                    "suppressed-by", "suppressed-by names no pattern\nMaybe write it as {pattern: DD-…, severity: …}");
        }
        known(map, SUPPRESSION_PARTS);
        String severity = word(map, "severity");
        if (severity != null
                && Stream.of(Severity.values()).noneMatch(one -> one.name().equals(severity))) {
            throw refused(
                    severity,
                    "no severity is " + severity + "\n"
                            + NearestName.maybe(
                                    severity,
                                    Stream.of(Severity.values())
                                            .map(Severity::name)
                                            .toList()));
        }
        return new Suppression(
                String.valueOf(map.get("pattern")),
                severity == null ? null : Severity.valueOf(severity),
                word(map, "timescale"),
                word(map, "rule"));
    }

    private static @Nullable String word(Map<?, ?> map, String part) {
        Object value = map.get(part);
        return value == null ? null : value.toString();
    }

    private BrokenRulePack refused(String word, String sentence) {
        return new BrokenRulePack(pack.place(path, code, word) + sentence);
    }

    private BrokenRulePack refused(String part, String word, String sentence) {
        return new BrokenRulePack(pack.place(path, code, part, word) + sentence);
    }
}
