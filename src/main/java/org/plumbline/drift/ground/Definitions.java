package org.plumbline.drift.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePlace;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.timeline.EventSelection;

/**
 * What the patterns of a pack mean, read from {@code drift/<area>.yaml} beside the rules of each area, and the terms that
 * several of them use, from {@code drift/terms.yaml}. Read once per pack; thread safe.
 */
public final class Definitions {

    private static final String TERMS = "drift/terms.yaml";

    private final RulePack pack;
    private final Map<String, PatternDefinition> patterns = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Term> terms = new TreeMap<>();
    private final Map<String, EventSelection> selections = new LinkedHashMap<>();
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    /** Reads the pack. Throws {@link BrokenRulePack} with file and line where something cannot be used. */
    public Definitions(RulePack pack) {
        this.pack = pack;
        for (String path : pack.files("drift")) {
            if (path.endsWith(".yaml") && !path.endsWith(".spec.yaml")) {
                pack.yaml(path).forEach((code, entry) -> add(new DefinitionEntry(pack, path, code, entry)));
            }
        }
        patterns.values().forEach(this::requireSuppressors);
    }

    private void requireSuppressors(PatternDefinition pattern) {
        Set<String> others = new TreeSet<>(patterns.keySet());
        others.remove(pattern.code());
        Set<String> steps =
                pack.timescales().stream().map(TimescaleLimit::step).collect(Collectors.toCollection(TreeSet::new));
        for (Suppression by : pattern.suppressedBy()) {
            known(pattern.code(), "another pattern", by.pattern(), others);
            if (by.timescale() != null) {
                known(pattern.code(), "a timescale", by.timescale(), steps);
            }
        }
    }

    private void known(String code, String what, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw new BrokenRulePack(place(code, "suppressed-by", word) + code + " is suppressed by " + word
                    + ", which is not " + what + "\n" + NearestName.maybe(word, known));
        }
    }

    private String place(String... words) {
        return pack.place(files.getOrDefault(words[0], TERMS), words);
    }

    /**
     * Refuses a rule of a pattern that is not defined, a pattern that no rule concludes, and a suppression that names a rule
     * that there is not.
     *
     * @param rules all of the pack's rules of drift
     */
    public void requireRules(Collection<RuleCard> rules) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (RuleCard rule : rules) {
            if (!has(rule.code())) {
                throw new BrokenRulePack(new RulePlace(pack, rule.file(), rule.name()).of("@code")
                        + "no pattern is defined as " + rule.code() + "\n"
                        + NearestName.maybe(rule.code(), patterns.keySet()));
            }
            names.computeIfAbsent(rule.code(), code -> new TreeSet<>()).add(rule.name());
        }
        for (PatternDefinition pattern : patterns()) {
            Set<String> own = names.get(pattern.code());
            if (own == null) {
                throw new BrokenRulePack(place(pattern.code()) + "no rule concludes " + pattern.code()
                        + "\nMaybe its rule was taken out, or the @code of one is misspelt");
            }
            for (Suppression by : pattern.suppressedBy()) {
                if (by.rule() != null) {
                    known(pattern.code(), "a rule of it", by.rule(), own);
                }
            }
        }
    }

    private void add(DefinitionEntry entry) {
        if (entry.path().equals(TERMS)) {
            Term term = entry.term();
            terms.put(term.name(), term);
            selections.put(term.name(), new EventSelection(term.events()));
            return;
        }
        PatternDefinition pattern = entry.pattern();
        if (patterns.put(pattern.code(), pattern) != null) {
            throw new BrokenRulePack(pack.place(entry.path(), pattern.code()) + pattern.code()
                    + " is defined twice\nMaybe it was moved here and left in " + files.get(pattern.code()));
        }
        files.put(pattern.code(), entry.path());
        pattern.events()
                .forEach((name, events) -> selections.put(pattern.code() + "." + name, new EventSelection(events)));
    }

    /** Every pattern, in the order of the codes. */
    public Collection<PatternDefinition> patterns() {
        return Collections.unmodifiableCollection(patterns.values());
    }

    /** Whether the pack has such a pattern. */
    public boolean has(String code) {
        return patterns.containsKey(code);
    }

    /** What several patterns and clocks count by one name, in the order of the names. */
    public Collection<Term> terms() {
        return Collections.unmodifiableCollection(terms.values());
    }

    /** The events that a pattern counts under a name, such as {@code DD-19} and {@code counts-as-change}. */
    public EventSelection events(String code, String name) {
        return selection(code + "." + name);
    }

    /** The events that a term of several patterns names, such as {@code management-oversight}. */
    public EventSelection term(String name) {
        return selection(name);
    }

    /** The same, of which a pack need know nothing: then no event counts. */
    public EventSelection eventsIfAny(String code, String name) {
        return ifAny(code + "." + name);
    }

    /** The same of a term. */
    public EventSelection termIfAny(String name) {
        return ifAny(name);
    }

    private EventSelection ifAny(String name) {
        return selections.containsKey(name) ? selection(name) : new EventSelection(List.of());
    }

    /** Every number of the pack. */
    public Parameters parameters() {
        return pack.parameters();
    }

    private EventSelection selection(String name) {
        EventSelection selection = selections.get(name);
        if (selection == null) {
            throw new BrokenRulePack(place(name.split("\\.")) + "no events are selected as " + name + "\n"
                    + NearestName.maybe(name, selections.keySet()));
        }
        read.add(name);
        return selection;
    }

    /** The names of numbers of a pattern's own, such as {@code change} of {@code DD-19}. */
    public Set<String> numbers(String code) {
        String prefix = parameter(code, "");
        Set<String> names = new TreeSet<>();
        for (String name : pack.parameters().names()) {
            if (name.startsWith(prefix)) {
                names.add(name.substring(prefix.length()));
            }
        }
        return names;
    }

    /** The name of a pattern's number among the parameters of the pack. */
    public static String parameter(String code, String number) {
        return "drift." + code + "." + number;
    }

    /**
     * Refuses what nothing reads: an event selected or a number set that no rule and no sentence asks for changes nothing,
     * whatever somebody writes there.
     *
     * @param named full names of numbers that sentences fill in
     */
    public void refuseUnread(Collection<String> named) {
        List<String> unread = new ArrayList<>(selections.keySet());
        unread.removeAll(read);
        for (String name : pack.parameters().unread()) {
            String code = name.startsWith("drift.DD-") ? name.split("\\.")[1] : "";
            if (files.containsKey(code) && !named.contains(name)) {
                unread.add(name.substring("drift.".length()));
            }
        }
        if (!unread.isEmpty()) {
            String first = unread.getFirst();
            throw new BrokenRulePack(place(first.split("\\.", 2)) + "no rule reads " + first
                    + "\nMaybe remove it, or the rule that should go by it is missing or reads another name");
        }
    }
}
