package org.plumbline.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every number that a rule or the audit process uses, each with its unit and source ({@code parameters.yaml}). */
public final class Parameters {

    static final String FILE = "parameters.yaml";
    /** The name of a number beside the rules of its area: folder, code and its own name. */
    private static final Pattern OF_A_CODE = Pattern.compile("([a-z]+)\\.([A-Z]+-\\d+)\\..+");

    private final RulePack pack;
    private final Map<String, Parameter> byName;
    /** Keys that lead to a setting in its file, the file first. */
    private final Map<String, List<String>> places;

    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    private Parameters(RulePack pack, Map<String, Parameter> byName, Map<String, List<String>> places) {
        this.pack = pack;
        this.byName = byName;
        this.places = places;
    }

    /** The settings of {@code parameters.yaml}. Throws with file and line where one is not whole. */
    static Parameters of(RulePack pack, Map<String, Object> yaml) {
        Parameters all = new Parameters(pack, new LinkedHashMap<>(), new HashMap<>());
        yaml.forEach((group, settings) -> all.collect(List.of(FILE, group), group, settings));
        return all;
    }

    /**
     * These settings and the numbers of a code, beside the rules of its area; they are called by its folder and the code,
     * such as {@code drift.DD-19.change}.
     */
    Parameters with(String file, String code, Map<?, ?> numbers) {
        Parameters all = new Parameters(pack, new LinkedHashMap<>(byName), new HashMap<>(places));
        String folder = file.substring(0, file.indexOf('/'));
        all.collect(List.of(file, code, "numbers"), folder + "." + code, numbers);
        return all;
    }

    /** One setting, or what is below it. */
    private void collect(List<String> place, String name, @Nullable Object said) {
        if (!(said instanceof Map<?, ?> map)) {
            throw new BrokenRulePack(place(place) + name + " has no value, unit and source\nMaybe write it as "
                    + place.getLast() + ": {value: …, unit: …, source: …}");
        }
        if (!map.containsKey("value")) {
            map.forEach((key, below) -> collect(
                    Stream.concat(place.stream(), Stream.of(key.toString())).toList(), name + "." + key, below));
            return;
        }
        Parameter setting = new Parameter(
                name,
                part(place, name, map, "value"),
                part(place, name, map, "unit"),
                part(place, name, map, "source"),
                map.containsKey("follows") ? part(place, name, map, "follows") : null);
        if (byName.put(name, setting) != null) {
            throw new BrokenRulePack(
                    place(place) + name + " is there already\nMaybe it was moved here and left in another file");
        }
        places.put(name, place);
        if (!setting.isAsItsUnitSays()) {
            throw new BrokenRulePack(place(place) + name + " is no number of 0 or more (" + setting.value()
                    + ")\nMaybe a sign, or the unit, which has a place of its own, is in its value");
        }
    }

    private String part(List<String> place, String name, Map<?, ?> map, String part) {
        Object value = map.get(part);
        if (value == null || value.toString().isBlank()) {
            throw new BrokenRulePack(place(place) + name + " has no " + part
                    + "\nMaybe add it: every setting carries its value, unit and source");
        }
        return value.toString();
    }

    private String place(List<String> place) {
        return pack.place(place.getFirst(), place.subList(1, place.size()).toArray(String[]::new));
    }

    /** File and line of the setting; where there is none, of its code, or the file that it belongs into. */
    public String place(String name) {
        List<String> place = places.get(name);
        if (place != null) {
            return place(place);
        }
        Matcher parts = OF_A_CODE.matcher(name);
        if (!parts.matches()) {
            return "rules/" + pack.id() + "/" + FILE + ": ";
        }
        String file = pack.fileOf(parts.group(1), parts.group(2));
        return file == null ? "rules/" + pack.id() + "/" + parts.group(1) + ": " : pack.place(file, parts.group(2));
    }

    /** Whether the setting is one of {@code parameters.yaml}, not a number of one code beside its rules. */
    boolean isForAll(String name) {
        List<String> place = places.get(name);
        return place != null && place.getFirst().equals(FILE);
    }

    /** The setting as an exact number. Throws when the name is unknown or the value is not a number. */
    public BigDecimal number(String name) {
        try {
            return new BigDecimal(text(name));
        } catch (NumberFormatException e) {
            throw new BrokenRulePack(
                    place(name) + name + " is not a number (" + text(name)
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
                    place(name) + name + " is not a whole number (" + text(name) + ")\nMaybe it should be rounded", e);
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
            throw new BrokenRulePack(place(name) + "there is no " + name + "\n" + maybe(name));
        }
        read.add(name);
        return parameter;
    }

    /** What was written instead of it: of a number beside rules another one of its code. */
    private String maybe(String name) {
        if (!OF_A_CODE.matcher(name).matches()) {
            return NearestName.maybe(name, byName.keySet());
        }
        String code = name.substring(0, name.lastIndexOf('.') + 1);
        List<String> own =
                byName.keySet().stream().filter(each -> each.startsWith(code)).toList();
        return own.isEmpty()
                ? "Maybe the code was taken out: the product reads its numbers"
                : NearestName.maybe(name, own);
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
        return new Parameters(pack, changed, places);
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
