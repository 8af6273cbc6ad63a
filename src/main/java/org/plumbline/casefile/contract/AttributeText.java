package org.plumbline.casefile.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Attributes as one column: {@code key=value} parted by {@code ;}, in the order of the keys. */
public final class AttributeText {

    private AttributeText() {}

    public static String write(Map<String, String> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream().map(AttributeText::pair).collect(Collectors.joining(";"));
    }

    public static Map<String, String> read(String text) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(";")) {
            int equals = pair.indexOf('=');
            attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return attributes;
    }

    private static String pair(Map.Entry<String, String> entry) {
        if (entry.getValue().contains(";") || entry.getValue().contains("=")) {
            throw new IllegalArgumentException("An attribute holds neither ; nor = (" + entry + ")");
        }
        return entry.getKey() + "=" + entry.getValue();
    }
}
