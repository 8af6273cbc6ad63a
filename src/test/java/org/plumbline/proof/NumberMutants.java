package org.plumbline.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.proof.PackMutant.Kind;
import org.plumbline.proof.PackMutant.PackText;
import org.plumbline.rulebook.RulePack;

/** Changes the numbers of a pack: those written {@code {value: 3, unit: …}} in its YAML files, one step up or down. */
final class NumberMutants {

    private static final Pattern VALUE =
            Pattern.compile("(?<=\\bvalue: )(-?\\d+(?:\\.\\d+)?)(?=\\s*(?:,|}|$))", Pattern.MULTILINE);
    private static final Pattern UNIT = Pattern.compile("unit: [^,}]+");
    private static final Pattern KEY = Pattern.compile("^( *)([\\w.-]+):");
    private static final BigDecimal SHARE_STEP = new BigDecimal("0.05");

    private NumberMutants() {}

    /**
     * A number of a pack.
     *
     * @param name its keys from the outermost inwards, such as {@code grading.band-good}
     * @param unread the file with a word in its place, by which only a pack that does not read it can judge
     */
    record PackNumber(String name, String file, String unread, List<PackMutant> mutants) {}

    /** Every number of the pack with its mutants. */
    static List<PackNumber> of(RulePack pack) {
        Map<String, PackNumber> numbers = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of("parameters.yaml"),
                        Stream.of("grading", "drift").flatMap(each -> pack.files(each).stream()))
                .filter(file -> file.endsWith(".yaml") && !file.endsWith(".spec.yaml"))
                .forEach(file -> VALUE.matcher(pack.text(file)).results().forEach(value -> {
                    PackNumber number = number(file, pack.text(file), value);
                    // A key that stands twice counts as it stands last.
                    numbers.put(file + number.name(), number);
                }));
        return List.copyOf(numbers.values());
    }

    private static PackNumber number(String file, String text, MatchResult value) {
        String name = name(text, value.start());
        Span span = new Span(value.start(), value.end());
        BigDecimal number = new BigDecimal(value.group());
        String line = text.substring(value.start(), text.indexOf('\n', value.start()));
        BigDecimal step = number.scale() > 0 || line.contains("unit: share") ? SHARE_STEP : BigDecimal.ONE;
        PackText where = new PackText(file, text, name);
        List<PackMutant> mutants = new ArrayList<>();
        for (BigDecimal other : List.of(number.add(step), number.subtract(step))) {
            mutants.add(PackMutant.of(Kind.NUMBER, where, span, other.toPlainString(), span));
        }
        String unread = text.substring(0, span.from()) + "unread"
                + UNIT.matcher(text.substring(span.to())).replaceFirst("unit: text");
        return new PackNumber(name, file, unread, mutants);
    }

    /** The key of the line, after those of the lines above it that stand further to the left. */
    private static String name(String text, int offset) {
        Map<Integer, String> keys = new TreeMap<>();
        int end = text.indexOf('\n', offset);
        text.substring(0, end < 0 ? text.length() : end)
                .lines()
                .flatMap(line -> KEY.matcher(line).results())
                .forEach(key -> {
                    int column = key.group(1).length();
                    keys.keySet().removeIf(other -> other >= column);
                    keys.put(column, key.group(2));
                });
        keys.values().removeIf(key -> key.equals("value"));
        return String.join(".", keys.values());
    }
}
