package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One map of a YAML file of a pack; whatever is missing or misspelt is refused with file, line and a hint.
 *
 * @param at the keys that lead to it
 */
public record PackEntry(RulePack pack, String path, List<String> at, Map<?, ?> fields) {

    /** A whole file of a pack. */
    public static PackEntry file(RulePack pack, String path) {
        return new PackEntry(pack, path, List.of(), pack.yaml(path));
    }

    /** The keys in the order of the file. */
    public Set<String> keys() {
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
    public void only(String... known) {
        for (String key : keys()) {
            known("a key here", key, Arrays.asList(known));
        }
    }

    /** Refuses a word that is not known. */
    public void known(String what, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw broken(word, "(" + word + ") is not " + what, NearestName.maybe(word, known));
        }
    }

    /** Whether something is written under the key, be it nothing. */
    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** What is written under a key; refused where nothing is. */
    public String text(String key) {
        Object value = fields.get(key);
        if (value == null || value.toString().isBlank()) {
            throw broken("there is no " + key, "Maybe write " + key + ": …");
        }
        return written(value, key).strip();
    }

    /** The same, absent where the key is not there. */
    public @Nullable String optional(String key) {
        return has(key) ? text(key) : null;
    }

    /** A list of words; empty where the key is not there. */
    public List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (fields.get(key) instanceof List<?> list) {
            return list.stream().map(each -> written(each, key)).toList();
        }
        throw broken(key, key + " is no list", "Maybe write it in square brackets");
    }

    /** Whether it says true; {@code absent} where it says nothing. */
    public boolean yes(String key, boolean absent) {
        Object value = has(key) ? fields.get(key) : Boolean.valueOf(absent);
        if (value instanceof Boolean yes) {
            return yes;
        }
        throw broken(key, key + " is neither true nor false (" + value + ")", "Maybe true was meant");
    }

    /** A whole number. */
    public int whole(String key) {
        if (fields.get(key) instanceof Integer whole) {
            return whole;
        }
        throw broken(
                key, key + " is no whole number (" + fields.get(key) + ")", "Maybe write it in digits, without quotes");
    }

    /** The names below a key. */
    public PackEntry entry(String key) {
        List<String> below = new ArrayList<>(at);
        below.add(key);
        if (fields.get(key) instanceof Map<?, ?> map) {
            return new PackEntry(pack, path, below, map);
        }
        throw broken(key, "there is nothing under " + key, "Maybe an indentation is missing");
    }

    /** The entries of a list, each of names; refused where there is none. */
    public List<PackEntry> entries(String key) {
        List<PackEntry> entries = new ArrayList<>();
        if (fields.get(key) instanceof List<?> list) {
            for (Object each : list) {
                if (!(each instanceof Map<?, ?> map)) {
                    throw broken(
                            String.valueOf(each), "(" + each + ") says nothing of itself", "Maybe write {code: …}");
                }
                List<String> below = new ArrayList<>(at);
                below.addAll(List.of(key, String.valueOf(map.get(map.containsKey("id") ? "id" : "code"))));
                entries.add(new PackEntry(pack, path, below, map));
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
    public BrokenRulePack broken(String what, String maybe) {
        return broken("", what, maybe);
    }

    /** What is wrong with one word of it, in whose line the place is. */
    public BrokenRulePack broken(String word, String what, String maybe) {
        List<String> words = new ArrayList<>(at);
        words.add(word);
        return new BrokenRulePack(pack.place(path, words.toArray(String[]::new)) + what + "\n" + maybe);
    }
}
