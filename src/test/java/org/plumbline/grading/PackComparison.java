package org.plumbline.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same audits graded under two packs: which grades differ, and which rules left or came. */
public final class PackComparison {

    /** An audit whose grade, rules or actions are others. */
    private record Difference(
            String sheet,
            Grade before,
            Grade after,
            String left,
            String came,
            String actions,
            String flagsLeft,
            String context) {}

    private final Grader before;
    private final Grader after;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, String> sentences = new HashMap<>();
    private int sheets;

    public PackComparison(Grader before, Grader after) {
        this.before = before;
        this.after = after;
    }

    /** Grades an audit under both, each with its own flags. */
    public void add(String name, AnswerSheet sheetBefore, AnswerSheet sheetAfter) {
        sheets++;
        CaseGrade was = before.grade(sheetBefore);
        CaseGrade is = after.grade(sheetAfter);
        Difference difference = new Difference(
                name,
                was.grade(),
                is.grade(),
                without(limits(was), limits(is)),
                without(limits(is), limits(was)),
                without(is.actions(), was.actions()),
                without(flags(sheetBefore, true), flags(sheetAfter, true)),
                without(flags(sheetAfter, true), flags(sheetAfter, false)));
        remember(was);
        remember(is);
        if (was.grade() != is.grade()
                || !difference.left.isEmpty()
                || !difference.came.isEmpty()
                || !difference.actions.isEmpty()) {
            differences.add(difference);
        }
    }

    public int sheets() {
        return sheets;
    }

    private static Collection<String> limits(CaseGrade grade) {
        TreeSet<String> codes = new TreeSet<>();
        grade.rules().stream().filter(rule -> rule.ceiling() != null).forEach(rule -> codes.add(rule.code()));
        grade.themes().forEach(theme -> theme.rules().forEach(rule -> codes.add(theme.theme() + " " + rule.code())));
        return codes;
    }

    private Collection<String> flags(AnswerSheet sheet, boolean withContext) {
        return sheet.flags().stream()
                .filter(flag -> withContext || !after.instrument().isContext(flag.pattern()))
                .map(flag -> flag.pattern() + " " + flag.severity().label().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void remember(CaseGrade grade) {
        grade.rules().forEach(rule -> sentences.put(rule.code(), rule.says()));
        grade.themes().forEach(theme -> theme.rules().forEach(rule -> sentences.put(rule.code(), rule.says())));
    }

    private static String without(Collection<String> all, Collection<String> others) {
        return all.stream().filter(code -> !others.contains(code)).collect(Collectors.joining(", "));
    }

    /** A row for every audit that differs in anything. */
    public String eachSheet() {
        StringBuilder table = new StringBuilder(counts());
        table.append("| Audit | Grade before | Grade after | Left | Came | New actions |\n|---|---|---|---|---|---|\n");
        differences.forEach(each -> table.append("| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        each.sheet,
                        label(each.before),
                        label(each.after),
                        dash(each.left),
                        dash(each.came),
                        dash(each.actions))));
        return table.toString();
    }

    /** How many audits have another grade, by the grades and by the rules that left and came. */
    public String together() {
        Map<String, Integer> rows = new TreeMap<>();
        differences.stream()
                .filter(each -> each.before != each.after)
                .forEach(each -> rows.merge(
                        "| %s | %s | %s | %s | %s | %s |"
                                .formatted(
                                        label(each.before),
                                        label(each.after),
                                        dash(overall(each.left)),
                                        dash(overall(each.came)),
                                        dash(each.flagsLeft),
                                        dash(each.context)),
                        1,
                        Integer::sum));
        StringBuilder table = new StringBuilder(counts());
        if (!rows.isEmpty()) {
            table.append(
                    "| Grade before | Grade after | Rules left | Rules came | Flags left | Flags that are context now | Audits |\n"
                            + "|---|---|---|---|---|---|---|\n");
            rows.forEach((row, number) ->
                    table.append(row).append(" ").append(number).append(" |\n"));
        }
        return table.toString();
    }

    /** A row for each rule and pattern named in the tables of audits with another grade: its code and its words. */
    public String inWords(UnaryOperator<String> nameOfPattern) {
        Map<String, String> words = new TreeMap<>();
        differences.stream().filter(each -> each.before != each.after).forEach(each -> {
            codes(overall(each.left), overall(each.came))
                    .forEach(code -> words.put(code, sentences.getOrDefault(code, "")));
            codes(each.flagsLeft, each.context)
                    .map(flag -> flag.substring(0, flag.indexOf(' ')))
                    .forEach(code -> words.put(code, nameOfPattern.apply(code)));
        });
        StringBuilder table = new StringBuilder("| Code | In words |\n|---|---|\n");
        words.forEach((code, said) -> table.append("| %s | %s |\n".formatted(code, said)));
        return words.isEmpty() ? "" : table.toString();
    }

    private static Stream<String> codes(String some, String others) {
        return Stream.of(some, others).filter(all -> !all.isEmpty()).flatMap(all -> Stream.of(all.split(", ")));
    }

    private static String overall(String codes) {
        return codes.isEmpty()
                ? ""
                : List.of(codes.split(", ")).stream()
                        .map(code -> code.substring(code.indexOf(' ') + 1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private String counts() {
        long grades =
                differences.stream().filter(each -> each.before != each.after).count();
        long followed = differences.stream()
                .filter(each -> each.actions.contains("FLAG_FOLLOW_UP"))
                .count();
        return ("%,d audits; %,d have another grade of the case, %,d more differ in a rule or an action alone. In %,d"
                        + " something now follows from open flags.\n\n")
                .formatted(sheets, grades, differences.size() - grades, followed);
    }

    private String label(Grade grade) {
        return after.instrument().gradeLabel(grade.name());
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
