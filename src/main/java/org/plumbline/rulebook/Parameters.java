package org.plumbline.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Every number that a rule or the audit process uses, each with its unit and source ({@code parameters.yaml}). */
public final class Parameters {

    private static final String FILE = "parameters.yaml";

    private final String packId;
    private final Map<String, Parameter> byName;
    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    private Parameters(String packId, Map<String, Parameter> byName) {
        this.packId = packId;
        this.byName = byName;
    }

    static Parameters of(String packId, Map<String, Object> yaml) {
        return new Parameters(packId, Map.of()).with(FILE, "", yaml);
    }

    /**
     * These settings and those of another file.
     *
     * @param prefix of their names, such as {@code drift.DD-19.}
     */
    Parameters with(String file, String prefix, Map<?, ?> yaml) {
        Map<String, Parameter> found = new LinkedHashMap<>(byName);
        collect(file, prefix, yaml, found);
        return new Parameters(packId, found);
    }

    private static void collect(String file, String prefix, Map<?, ?> yaml, Map<String, Parameter> found) {
        for (Map.Entry<?, ?> entry : yaml.entrySet()) {
            String name = prefix + entry.getKey();
            if (!(entry.getValue() instanceof Map<?, ?> map)) {
                throw new BrokenRulePack(file + ": " + name + " has no value, unit and source\n" + "Maybe write it as "
                        + entry.getKey() + ": {value: …, unit: …, source: …}");
            }
            if (map.containsKey("value")) {
                Parameter read = new Parameter(
                        name,
                        part(file, name, map, "value"),
                        part(file, name, map, "unit"),
                        part(file, name, map, "source"),
                        map.containsKey("follows") ? part(file, name, map, "follows") : null);
                if (found.put(name, read) != null) {
                    throw new BrokenRulePack(
                            file + ": " + name + " is there already\nMaybe it was moved here and left in another file");
                }
            } else {
                collect(file, name + ".", map, found);
            }
        }
    }

    private static String part(String file, String name, Map<?, ?> map, String part) {
        Object value = map.get(part);
        if (value == null || value.toString().isBlank()) {
            throw new BrokenRulePack(file + ": " + name + " has no " + part
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
                            + ")\nMaybe a unit is in its value: the unit has a place of its own",
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
        Parameter parameter = parameter(name);
        return words.computeIfAbsent(name, each -> parameter.words());
    }

    private Parameter parameter(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new BrokenRulePack("parameters.yaml of pack " + packId + " has no " + name + "\n"
                    + NearestName.maybe(name, byName.keySet()));
        }
        read.add(name);
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

    /** The names of the settings that nobody has asked for so far. */
    public Set<String> unread() {
        Set<String> unread = new TreeSet<>(byName.keySet());
        unread.removeAll(read);
        return unread;
    }

    /** The names of all settings. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
