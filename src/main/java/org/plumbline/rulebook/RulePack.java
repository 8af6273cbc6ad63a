package org.plumbline.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One whole, immutable set of rules, parameters and questions, named on every grade that it gave. */
public final class RulePack {

    /** The file of the limits of steps. */
    public static final String TIMESCALES = "timescales.csv";

    private final String id;
    private final String digest;
    private final boolean sealed;
    private final PackDetails details;
    private final SortedMap<String, String> files;
    private final Parameters parameters;
    private final Map<String, RuleBase> ruleBases = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> maps = new ConcurrentHashMap<>();
    private final Map<String, YamlPlace> places = new ConcurrentHashMap<>();
    /** Those whose sentences can all be filled in. */
    private final Map<String, RuleBase> complete = new ConcurrentHashMap<>();

    /** A pack of the files given, by path inside the pack, that nobody has sealed. */
    RulePack(String id, Map<String, String> files) {
        this(id, files, "");
    }

    /** A pack of the files given, and the digest that it had when its examples were last seen to come out. */
    RulePack(String id, Map<String, String> files, String seal) {
        this.id = id;
        this.files = new TreeMap<>(files);
        this.digest = digest(this.files);
        this.sealed = digest.equals(seal);
        this.details = PackDetails.of(this);
        this.parameters = readParameters();
    }

    /** Numbers that everybody uses, and those of one rule's code, which are beside the rules of their area. */
    private Parameters readParameters() {
        Parameters all = Parameters.of(this, kind() == PackKind.ITEMS ? Map.of() : yaml(Parameters.FILE));
        for (String path : files.keySet()) {
            if (isBesideRules(path)) {
                for (Map.Entry<String, Object> code : yaml(path).entrySet()) {
                    if (code.getValue() instanceof Map<?, ?> map && map.get("numbers") instanceof Map<?, ?> numbers) {
                        all = all.with(path, code.getKey(), numbers);
                    }
                }
            }
        }
        return all;
    }

    private boolean isBesideRules(String path) {
        return path.endsWith(".yaml") && files.containsKey(path.substring(0, path.length() - 4) + "drl");
    }

    /** The codes that are defined beside the rules of a folder. */
    public Set<String> codes(String folder) {
        Set<String> codes = new TreeSet<>();
        files(folder).stream()
                .filter(this::isBesideRules)
                .forEach(path -> codes.addAll(yaml(path).keySet()));
        return codes;
    }

    /** The file that defines a code of a folder; absent where none does. */
    @Nullable
    String fileOf(String folder, String code) {
        return files(folder).stream()
                .filter(path -> isBesideRules(path) && yaml(path).containsKey(code))
                .findFirst()
                .orElse(null);
    }

    /**
     * What the files beside the rules of a folder say of each code in one field, such as its name; a code that says nothing
     * there is left out.
     */
    public Map<String, String> said(String folder, String field) {
        Map<String, String> said = new TreeMap<>();
        files(folder).stream().filter(this::isBesideRules).forEach(path -> yaml(path)
                .forEach((code, of) -> {
                    if (of instanceof Map<?, ?> fields && fields.get(field) != null) {
                        said.put(code, String.valueOf(fields.get(field)));
                    }
                }));
        return said;
    }

    /**
     * This pack with one file otherwise, so that a change can be tried before it is published. Where that is no file of
     * rules, those that are compiled already serve it too.
     */
    public RulePack with(String path, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        RulePack pack = new RulePack(id, changed);
        if (!path.endsWith(".drl")) {
            pack.ruleBases.putAll(ruleBases);
        }
        return pack;
    }

    /** The name of the pack and of its folder, such as {@code 2026-1}. */
    public String id() {
        return id;
    }

    /** SHA-256 in hex over the names and texts of all files. */
    public String digest() {
        return digest;
    }

    /** Whether the pack is, to the letter, the one whose rules and examples the build has proved. */
    public boolean isSealed() {
        return sealed;
    }

    /** The first day on which audits are completed under this pack. */
    public LocalDate effectiveFrom() {
        return details.effectiveFrom();
    }

    /** What it rates. */
    public PackKind kind() {
        return details.kind();
    }

    /** What {@code pack.yaml} says in one of its fields, such as what changed; nothing where the field is not there. */
    public String says(String field) {
        Object said = yaml(PackDetails.FILE).get(field);
        return said == null ? "" : said.toString().strip();
    }

    /** Every number that the rules use. */
    public Parameters parameters() {
        return parameters;
    }

    /** Paths inside the pack of the files in a folder, in order; an unknown folder has none. */
    public List<String> files(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    /** The text of a file. Throws when there is none. */
    public String text(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new BrokenRulePack("rules/" + id + "/" + path + ": the file is missing\n"
                    + NearestName.nearest(path, files.keySet())
                            .map(near -> "Maybe it is there as " + near)
                            .orElse("Maybe it was left behind when the pack was copied"));
        }
        return text;
    }

    /** A YAML file as a map, read once. Throws with file and line when it is not one. */
    public Map<String, Object> yaml(String path) {
        return maps.computeIfAbsent(path, same -> YamlFile.read("rules/" + id + "/" + same, text(same)));
    }

    /**
     * File and line of something in a YAML file, such as "rules/2026-1/drift/plans.yaml:12: ".
     *
     * @param words keys, and at the end a key or a value, from the outermost inwards
     */
    public String place(String path, String... words) {
        return "rules/" + id + "/" + path + ":"
                + places.computeIfAbsent(path, same -> new YamlPlace(text(same)))
                        .line(List.of(words)) + ": ";
    }

    /** The compiled rules of a folder ({@code grading}, {@code drift}); compiled once. */
    public RuleBase rules(String folder) {
        return ruleBases.computeIfAbsent(folder, f -> RuleCompiler.compile(this, f));
    }

    /**
     * The same for somebody who fills in their sentences; looked through once. Throws with file and line where a sentence
     * names what is not known.
     *
     * @param known the names that can be filled in for a rule, the same at every call
     */
    public RuleBase rules(String folder, Function<RuleCard, Set<String>> known) {
        return complete.computeIfAbsent(folder, f -> {
            RuleBase rules = rules(f);
            rules.cards().forEach(card -> refuseUnknown(card, known.apply(card)));
            return rules;
        });
    }

    private void refuseUnknown(RuleCard card, Set<String> known) {
        for (String name : card.names()) {
            if (!known.contains(name)) {
                throw new BrokenRulePack(new RulePlace(this, card.file(), card.name()).of("{" + name + "}")
                        + "nothing fills in {" + name + "} for " + card.code() + "\n"
                        + (known.isEmpty()
                                ? "Maybe write it out: its sentences take nothing from the pack"
                                : NearestName.maybe(name, known)));
            }
        }
    }

    /** The rows of {@code timescales.csv}; none where the pack rates items, which know no dates. */
    public List<TimescaleLimit> timescales() {
        return kind() == PackKind.ITEMS
                ? List.of()
                : TimescaleRows.of("rules/" + id + "/" + TIMESCALES, text(TIMESCALES));
    }

    /** File and line of the row of a CSV file that begins with the cell, such as "rules/2026-1/timescales.csv:12: ". */
    public String row(String path, String cell) {
        long above = text(path)
                .lines()
                .takeWhile(line -> !line.startsWith(cell + ","))
                .count();
        return "rules/" + id + "/" + path + ":" + (above + 1) + ": ";
    }

    private static String digest(SortedMap<String, String> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
