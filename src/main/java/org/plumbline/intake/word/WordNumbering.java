package org.plumbline.intake.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the numbered paragraphs of a document, each list and level by itself, in the order in which they are asked for. */
final class WordNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final WordStyles styles;
    private final Map<Integer, SortedMap<Integer, WordLevel>> lists = new HashMap<>();

    /** The last number of each level that has been counted since it began, by list. */
    private final Map<Integer, SortedMap<Integer, Integer>> counted = new HashMap<>();

    WordNumbering(Optional<Element> root, WordStyles styles) {
        this.styles = styles;
        Map<String, Element> kinds = new HashMap<>();
        Map<Integer, Element> all = new TreeMap<>();
        root.stream().flatMap(Xml::children).forEach(element -> {
            if (element.getLocalName().equals("abstractNum")) {
                kinds.put(Xml.attribute(element, "abstractNumId").orElse(""), element);
            } else if (element.getLocalName().equals("num")) {
                Xml.attribute(element, "numId")
                        .filter(id -> id.matches("\\d{1,9}"))
                        .ifPresent(id -> all.put(Integer.valueOf(id), element));
            }
        });
        all.forEach((id, list) -> lists.put(id, levels(list, kind(list, kinds, all))));
    }

    /** What a list is made by, which may be that of another list that a style names. */
    private @Nullable Element kind(Element list, Map<String, Element> kinds, Map<Integer, Element> all) {
        Element kind = kinds.get(Xml.value(list, "abstractNumId").orElse(""));
        Optional<Element> linked = kind == null
                ? Optional.empty()
                : Xml.value(kind, "numStyleLink").flatMap(styles::list).map(all::get);
        return linked.map(other -> kinds.get(Xml.value(other, "abstractNumId").orElse("")))
                .orElse(kind);
    }

    private static SortedMap<Integer, WordLevel> levels(Element list, @Nullable Element kind) {
        SortedMap<Integer, WordLevel> levels = new TreeMap<>();
        if (kind != null) {
            Xml.children(kind, "lvl").forEach(level -> levels.put(depth(level), WordLevel.of(level)));
        }
        Xml.children(list, "lvlOverride").forEach(override -> {
            Xml.find(override, "lvl").ifPresent(level -> levels.put(depth(level), WordLevel.of(level)));
            Xml.number(override, "startOverride")
                    .ifPresent(start ->
                            levels.computeIfPresent(depth(override), (depth, level) -> level.startingAt(start)));
        });
        return levels;
    }

    private static int depth(Element level) {
        return Xml.attribute(level, "ilvl")
                .filter(depth -> depth.matches("[0-8]"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Counts the paragraph and answers what Word writes before it; empty where it has no number. */
    String next(Element paragraph) {
        Optional<Integer> list = Xml.number(paragraph, "pPr", "numPr", "numId");
        Optional<Integer> level = Xml.number(paragraph, "pPr", "numPr", "ilvl");
        return list.map(id -> new WordStyles.Numbered(id, level.orElse(0), List.of()))
                .or(() -> styles.numbered(Xml.value(paragraph, "pPr", "pStyle")))
                .map(each -> next(
                        each.list(),
                        level.or(() -> Optional.ofNullable(each.level()))
                                .or(() -> bound(each))
                                .orElse(0)))
                .orElse("");
    }

    /** The level to which one of the styles is bound, where the list says so. */
    private Optional<Integer> bound(WordStyles.Numbered numbered) {
        SortedMap<Integer, WordLevel> levels = lists.getOrDefault(numbered.list(), new TreeMap<>());
        return numbered.styles().stream()
                .flatMap(style -> levels.entrySet().stream()
                        .filter(level -> style.equals(level.getValue().style())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String next(int list, int depth) {
        SortedMap<Integer, WordLevel> levels = lists.getOrDefault(list, new TreeMap<>());
        WordLevel level = levels.get(depth);
        if (level == null) {
            return "";
        }
        SortedMap<Integer, Integer> numbers = counted.computeIfAbsent(list, any -> new TreeMap<>());
        numbers.merge(depth, level.start(), (last, start) -> last + 1);
        numbers.keySet()
                .removeIf(deeper -> deeper > depth
                        && Objects.requireNonNull(levels.get(deeper)).restartsAfter(depth));
        return level.bullet().orElseGet(() -> written(level, levels, numbers));
    }

    private static String written(
            WordLevel level, SortedMap<Integer, WordLevel> levels, SortedMap<Integer, Integer> numbers) {
        Matcher places = PLACE.matcher(level.text());
        return places.replaceAll(place -> {
            int depth = Integer.parseInt(place.group(1)) - 1;
            WordLevel named = levels.get(depth);
            if (named == null) {
                return "";
            }
            int number = numbers.getOrDefault(depth, named.start());
            return Matcher.quoteReplacement(
                    level.legal() && named.bullet().isEmpty() ? String.valueOf(number) : named.written(number));
        });
    }
}
