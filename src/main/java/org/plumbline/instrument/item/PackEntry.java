package org.plumbline.instrument.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.RulePack;

/**
 * One map of a YAML file of a pack; whatever is missing or misspelt is refused with file, line and a hint.
 *
 * @param at the keys that lead to it
 */
record PackEntry(RulePack pack, String path, List<String> at, Map<?, ?> fields) {

    static PackEntry file(RulePack pack, String path) {
        return new PackEntry(pack, path, List.of(), pack.yaml(path));
    }

    /** The keys in the order of the file. */
    Set<String> keys() {
        Map<String, Boolean> keys = new LinkedHashMap<>();
        for (Object key : fields.keySet()) {
            if (!(key instanceof String name)) {
                throw broken(String.valueOf(key), key + " is no text", "Maybe quotes around it are missing");
            }
            keys.put(name, true);
        }
        return keys.keySet();
    }

    /** Refuses a key that is none of these. */
    void only(String... known) {
        for (String key : keys()) {
            known("a key here", key, Arrays.asList(known));
        }
    }

    /** Refuses a word that is not known. */
    void known(String what, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw broken(word, "(" + word + ") is not " + what, NearestName.maybe(word, known));
        }
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String text(String key) {
        Object value = fields.get(key);
        if (value == null || value.toString().isBlank()) {
            throw broken("there is no " + key, "Maybe write " + key + ": …");
        }
        return written(value, key).strip();
    }

    @Nullable
    String optional(String key) {
        return has(key) ? text(key) : null;
    }

    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (fields.get(key) instanceof List<?> list) {
            return list.stream().map(each -> written(each, key)).toList();
        }
        throw broken(key, key + " is no list", "Maybe write it in square brackets");
    }

    /** Whether it says true; {@code absent} where it says nothing. */
    boolean yes(String key, boolean absent) {
        Object value = has(key) ? fields.get(key) : Boolean.valueOf(absent);
        if (value instanceof Boolean yes) {
            return yes;
        }
        throw broken(key, key + " is neither true nor false (" + value + ")", "Maybe true was meant");
    }

    int whole(String key) {
        if (fields.get(key) instanceof Integer whole) {
            return whole;
        }
        throw broken(key, key + " is no whole number (" + fields.get(key) + ")", "Maybe 0 was meant");
    }

    PackEntry entry(String key) {
        List<String> below = new ArrayList<>(at);
        below.add(key);
        if (fields.get(key) instanceof Map<?, ?> map) {
            return new PackEntry(pack, path, below, map);
        }
        throw broken(key, "there is nothing under " + key, "Maybe an indentation is missing");
    }

    List<PackEntry> entries(String key) {
        List<PackEntry> entries = new ArrayList<>();
        if (fields.get(key) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> map) {
                    List<String> below = new ArrayList<>(at);
                    below.addAll(List.of(key, String.valueOf(map.get("code"))));
                    entries.add(new PackEntry(pack, path, below, map));
                }
            }
        }
        if (entries.isEmpty()) {
            throw broken(key, "there is no list under " + key, "Maybe each line begins with a dash");
        }
        return entries;
    }

    /** YAML reads Yes and No as true and false, which nobody meant. */
    private String written(Object value, String key) {
        if (value instanceof Boolean) {
            throw broken(key, value + " is no text", "Maybe quotes around it are missing");
        }
        return value.toString();
    }

    /** What is wrong with this entry. */
    BrokenRulePack broken(String what, String maybe) {
        return broken("", what, maybe);
    }

    /** What is wrong with one word of it, in whose line the place is. */
    BrokenRulePack broken(String word, String what, String maybe) {
        List<String> words = new ArrayList<>(at);
        words.add(word);
        return new BrokenRulePack(pack.place(path, words.toArray(String[]::new)) + what + "\n" + maybe);
    }
}
