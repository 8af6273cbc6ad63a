package org.plumbline.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** The contract that each theme of a pack keeps, so that it can be asked, graded and explained. */
final class ThemeContract {

    private static final String FOLDER = "instrument";
    private static final String CODE = "[A-Z][A-Z0-9]{1,3}";
    private static final Set<String> FIELDS = Set.of(
            "code",
            "name",
            "order",
            "weight",
            "limiting",
            "core",
            "applies-when",
            "case-types",
            "applies-if",
            "not-asked",
            "cohort",
            "source",
            "questions");
    private static final Set<String> SIGN = Set.of("event", "where", "until", "without");

    private final LocalDate begins;
    private final Parameters limits;
    private final Set<String> patterns;
    private final Map<Object, String> orders = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private ThemeContract(RulePack pack) {
        begins = pack.effectiveFrom();
        limits = pack.parameters();
        patterns = patterns(pack);
    }

    private static Set<String> patterns(RulePack pack) {
        Set<String> codes = new TreeSet<>();
        pack.timescales().stream().map(TimescaleLimit::id).forEach(codes::add);
        codes.addAll(pack.codes("drift"));
        return codes;
    }

    /** Throws with everything that is wrong with the themes of the pack, each with file, line and a hint. */
    static void require(RulePack pack) {
        ThemeContract contract = new ThemeContract(pack);
        List<String> problems = new ArrayList<>();
        for (String path : pack.files(FOLDER)) {
            if (path.endsWith(".yaml")) {
                ThemeProblems theme = new ThemeProblems("rules/" + pack.id() + "/" + path, pack.text(path));
                contract.check(path, pack.yaml(path), theme);
                problems.addAll(theme.found());
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenRulePack(String.join("\n", problems));
        }
    }

    private void check(String path, Map<String, Object> fields, ThemeProblems problems) {
        problems.unknown(null, fields, FIELDS);
        String code = problems.text(null, fields, "code");
        if (!code.matches(CODE)) {
            problems.add(null, "code", "(%s) is not two to four letters".formatted(code), "Maybe write it in capitals");
        } else if (!path.equals(FOLDER + "/" + code + ".yaml")) {
            problems.add(
                    null,
                    "code",
                    "(%s) is not the name of the file".formatted(code),
                    "Maybe the file should be %s.yaml".formatted(code));
        }
        List.of("name", "applies-when", "source").forEach(field -> problems.text(null, fields, field));
        order(fields, problems, path);
        weight(fields, problems);
        problems.yes(null, fields, "limiting");
        applies(fields, problems, problems.yes(null, fields, "core"));
        List<Map<?, ?>> questions = problems.maps(null, fields, "questions");
        new QuestionContract(limits, patterns, ids, code, problems).check(questions, begins);
    }

    private void order(Map<String, Object> fields, ThemeProblems problems, String path) {
        Integer order = problems.whole(null, fields, "order");
        String before = order == null ? null : orders.put(order, path);
        if (before != null) {
            problems.add(
                    null,
                    "order",
                    "(%s) is the place of %s".formatted(order, before),
                    "Maybe take the next free number: themes are on the form in this order");
        }
    }

    private static void weight(Map<String, Object> fields, ThemeProblems problems) {
        Object weight = fields.get("weight");
        if (!(weight instanceof Number) || new BigDecimal(weight.toString()).signum() <= 0) {
            problems.add(
                    null,
                    "weight",
                    "is no number above 0 (%s)".formatted(weight),
                    "Maybe write weight: 1.00, the share of most extension themes");
        }
    }

    private static void applies(Map<String, Object> fields, ThemeProblems problems, boolean core) {
        boolean signed = fields.containsKey("applies-if");
        boolean typed = types(fields, problems);
        boolean conditional = signed || typed;
        if (core && conditional) {
            problems.add(
                    null,
                    "applies-if",
                    "a core theme is asked of every case",
                    "Maybe core should be false, or this go");
        }
        if (conditional != fields.containsKey("not-asked")) {
            problems.add(
                    null,
                    conditional ? "applies-if" : "not-asked",
                    "applies-if and not-asked go together or not at all",
                    "Maybe add %s, so that the desk can say why the theme is not asked"
                            .formatted(conditional ? "not-asked: 'no … in the period'" : "applies-if"));
        }
        Object reason = fields.get("not-asked");
        if (reason != null
                && (reason.toString().endsWith(".") || !reason.toString().matches("\\p{Ll}.*"))) {
            problems.add(
                    null,
                    "not-asked",
                    "is not the end of a sentence (%s)".formatted(reason),
                    "Maybe begin with a small letter and leave out the full stop");
        }
        List<Map<?, ?>> signs = signed ? problems.maps(null, fields, "applies-if") : List.of();
        signs.forEach(sign -> sign(sign, problems));
        if (fields.containsKey("cohort") && !typed && signs.stream().noneMatch(sign -> sign.containsKey("until"))) {
            problems.add(
                    null,
                    "cohort",
                    "no entry of applies-if lasts, so nobody can say who is in it on a day",
                    "Maybe add until: [TYPE] to an entry, or leave the cohort out");
        }
    }

    private static boolean types(Map<String, Object> fields, ThemeProblems problems) {
        Object types = fields.get("case-types");
        if (types != null && !(types instanceof List<?>)) {
            problems.add(
                    null,
                    "case-types",
                    "is no list of types of case (%s)".formatted(types),
                    "Maybe write case-types: [%s]".formatted(types));
        }
        return types != null;
    }

    private static void sign(Map<?, ?> sign, ThemeProblems problems) {
        problems.unknown(null, sign, SIGN);
        problems.text(null, sign, "event");
        Object where = sign.get("where");
        if (where != null
                && !(where instanceof Map<?, ?> values
                        && values.values().stream().allMatch(allowed -> allowed instanceof List<?>))) {
            problems.add(
                    null,
                    "where",
                    "is not a list of values for each attribute (%s)".formatted(where),
                    "Maybe write where: {decision: [NFA]}");
        }
        for (String field : List.of("until", "without")) {
            Object types = sign.get(field);
            if (types != null && !(types instanceof List<?>)) {
                problems.add(
                        null,
                        field,
                        "is no list of types of event (%s)".formatted(types),
                        "Maybe write %s: [%s]".formatted(field, types));
            }
        }
    }
}
