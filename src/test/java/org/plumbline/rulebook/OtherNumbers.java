package org.plumbline.rulebook;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The current pack with other numbers, for tests that a sentence says the number of its pack. */
public final class OtherNumbers {

    private OtherNumbers() {}

    /** The pack with these values, each by its full name; a name that the pack has not is refused. */
    public static RulePack of(RulePack pack, Map<String, ?> values) {
        StringBuilder text = new StringBuilder();
        String[] groups = new String[3];
        Map<String, Object> left = new TreeMap<>(values);
        for (String line : pack.text("parameters.yaml").lines().toList()) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            int colon = line.indexOf(':');
            String written = line;
            if (colon > 0 && !line.stripLeading().startsWith("#")) {
                groups[depth] = line.substring(0, colon).strip();
                String name = String.join(".", Arrays.copyOf(groups, depth + 1));
                Object value = left.remove(name);
                written = value == null ? line : line.replaceFirst("value: [^,]+,", "value: " + value + ",");
            }
            text.append(written).append('\n');
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("The pack has no such numbers (" + left.keySet() + ")");
        }
        return pack.with("parameters.yaml", text.toString());
    }

    /** A product whose only pack this is. */
    public static RulePacks only(RulePack pack) {
        return new RulePacks(new TreeMap<>(Map.of(pack.id(), pack)));
    }
}
