package org.plumbline.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every number that a rule or the audit process uses, each with its unit and source ({@code parameters.yaml}). */
public final class Parameters {

    private final String packId;
    private final Map<String, Parameter> byName;

    private Parameters(String packId, Map<String, Parameter> byName) {
        this.packId = packId;
        this.byName = byName;
    }

    static Parameters of(String packId, Map<String, Object> yaml) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        collect("", yaml, found);
        return new Parameters(packId, found);
    }

    private static void collect(String prefix, Map<?, ?> yaml, Map<String, Parameter> found) {
        for (Map.Entry<?, ?> entry : yaml.entrySet()) {
            String name = prefix + entry.getKey();
            if (!(entry.getValue() instanceof Map<?, ?> map)) {
                throw new BrokenRulePack("parameters.yaml: " + name + " has no value, unit and source\n"
                        + "Maybe write it as " + entry.getKey() + ": {value: …, unit: …, source: …}");
            }
            if (map.containsKey("value")) {
                found.put(
                        name,
                        new Parameter(
                                name,
                                part(name, map, "value"),
                                part(name, map, "unit"),
                                part(name, map, "source"),
                                map.containsKey("follows") ? part(name, map, "follows") : null));
            } else {
                collect(name + ".", map, found);
            }
        }
    }

    private static String part(String name, Map<?, ?> map, String part) {
        Object value = map.get(part);
        if (value == null || value.toString().isBlank()) {
            throw new BrokenRulePack("parameters.yaml: " + name + " has no " + part
                    + "\nMaybe add it: every setting carries its value, unit and source");
        }
        return value.toString();
    }

    /** The setting as an exact number. Throws when the name is unknown or the value is not a number. */
    public BigDecimal number(String name) {
        try {
            return new BigDecimal(text(name));
        } catch (NumberFormatException e) {
            throw new BrokenRulePack(
                    "parameters.yaml of pack " + packId + ": " + name + " is not a number (" + text(name)
                            + ")\nMaybe a unit stands in its value: the unit has a place of its own",
                    e);
        }
    }

    /** The setting as a whole number. Throws when the name is unknown or the value is not whole. */
    public int whole(String name) {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException e) {
            throw new BrokenRulePack(
                    "parameters.yaml of pack " + packId + ": " + name + " is not a whole number (" + text(name)
                            + ")\nMaybe it should be rounded",
                    e);
        }
    }

    /** The setting as written. Throws when the name is unknown. */
    public String text(String name) {
        return parameter(name).value();
    }

    /** The setting with its unit in plain English, such as "5 working days". Throws when the name is unknown. */
    public String words(String name) {
        return parameter(name).words();
    }

    private Parameter parameter(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new BrokenRulePack("parameters.yaml of pack " + packId + " has no " + name + "\n"
                    + NearestName.maybe(name, byName.keySet()));
        }
        return parameter;
    }

    /** Whether the setting is {@code true} or {@code yes}. Throws when the name is unknown. */
    public boolean yes(String name) {
        String value = text(name);
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes");
    }

    /** These settings with some values otherwise; each name has to be known. */
    public Parameters with(Map<String, Integer> values) {
        Map<String, Parameter> changed = new LinkedHashMap<>(byName);
        values.forEach((name, value) -> {
            text(name);
            changed.computeIfPresent(
                    name,
                    (key, old) -> new Parameter(key, String.valueOf(value), old.unit(), old.source(), old.follows()));
        });
        return new Parameters(packId, changed);
    }

    /** Every setting in the order of the file. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    /** The names of all settings. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
