package org.plumbline.intake.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a document, as far as they number paragraphs. */
final class WordStyles {

    /**
     * How a paragraph is numbered.
     *
     * @param list the number of the list, 0 where the paragraph is in none
     * @param level from 0, null where only the list is named
     * @param styles the style of the paragraph and those that it is based on, up to the one that says so
     */
    record Numbered(int list, @Nullable Integer level, List<String> styles) {}

    private final Map<String, Element> styles = new HashMap<>();
    private String normal = "";

    WordStyles(Optional<Element> root) {
        root.stream().flatMap(all -> Xml.children(all, "style")).forEach(style -> {
            String id = Xml.attribute(style, "styleId").orElse("");
            styles.put(id, style);
            boolean usual = Xml.attribute(style, "default")
                    .filter(value -> value.matches("1|true|on"))
                    .isPresent();
            if (usual && Xml.attribute(style, "type").orElse("").equals("paragraph")) {
                normal = id;
            }
        });
    }

    /** How the style of a paragraph numbers it, the usual one where it names none. */
    Optional<Numbered> numbered(Optional<String> named) {
        String style = named.orElse(normal);
        Set<String> seen = new LinkedHashSet<>();
        Integer level = null;
        while (seen.add(style) && styles.containsKey(style)) {
            Element element = styles.get(style);
            Optional<Integer> list = Xml.number(element, "pPr", "numPr", "numId");
            level = level == null ? Xml.number(element, "pPr", "numPr", "ilvl").orElse(null) : level;
            if (list.isPresent()) {
                return Optional.of(new Numbered(list.get(), level, List.copyOf(seen)));
            }
            style = Xml.value(element, "basedOn").orElse("");
        }
        return Optional.empty();
    }

    /** The list that a style of lists means. */
    Optional<Integer> list(String style) {
        return Optional.ofNullable(styles.get(style)).flatMap(each -> Xml.number(each, "pPr", "numPr", "numId"));
    }
}
