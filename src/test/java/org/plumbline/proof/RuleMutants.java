package org.plumbline.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.proof.PackMutant.Kind;
import org.plumbline.proof.PackMutant.PackText;

/** Changes the rules of a {@code .drl}, one thing of one rule at a time. */
final class RuleMutants {

    private static final Pattern COMPARISON = Pattern.compile("(?<![<>=!])(>=|<=|==|!=|>|<)(?!=)");
    private static final Map<String, List<String>> COMPARISONS = Map.of(
            ">=", List.of(">", "<"),
            ">", List.of(">=", "<="),
            "<=", List.of("<", ">"),
            "<", List.of("<=", ">="),
            "==", List.of("!="),
            "!=", List.of("=="));
    private static final Pattern BOUND = Pattern.compile("^\\$\\w+\\s*:.*", Pattern.DOTALL);
    private static final Pattern GRADE = Pattern.compile("\\bGrade\\.(\\w+)");
    private static final Pattern SEVERITY = Pattern.compile("\\bSeverity\\.(\\w+)");
    private static final Pattern SAID = Pattern.compile("\\bConclusion\\.(info|low|medium|high|critical)\\b");
    private static final Pattern LIMIT = Pattern.compile("\\blimits\\.(\\w+)\\b(?!\\s*\\()");
    private static final Pattern LIMIT_READ = Pattern.compile("(\\$\\w+)\\.limits\\(\\)\\.(\\w+)\\(\\)");
    private static final Pattern FACT_READ = Pattern.compile("(\\$\\w+)\\.(\\w+)\\(\\)(?!\\.)");
    private static final Pattern MADE = Pattern.compile("\\bnew\\s+[A-Z]\\w*\\s*\\(");
    private static final Pattern FURTHER_CALL = Pattern.compile("\\s*\\.\\w+\\s*\\(");

    private final String file;
    private final String drl;
    private final Siblings siblings;
    private final List<PackMutant> mutants = new ArrayList<>();

    private RuleMutants(String file, String drl) {
        this.file = file;
        this.drl = drl;
        this.siblings = new Siblings(drl);
    }

    /** Every mutant of the rules of a file, those of one rule together; no two have the same key. */
    static List<PackMutant> of(String file, String drl) {
        RuleMutants of = new RuleMutants(file, drl);
        RuleText.of(drl).forEach(of::mutate);
        Map<String, Integer> seen = new HashMap<>();
        return of.mutants.stream()
                .map(each -> {
                    int number = seen.merge(each.key(), 1, Integer::sum);
                    return number == 1 ? each : each.numbered(number);
                })
                .toList();
    }

    private void mutate(RuleText rule) {
        PackText where = new PackText(file, drl, rule.name());
        mutants.add(new PackMutant(
                Kind.REMOVED,
                file,
                rule.name(),
                "the rule → nothing",
                drl.substring(0, rule.whole().from())
                        + drl.substring(rule.whole().to())));
        Map<String, String> types = new HashMap<>();
        for (RuleText.Fact fact : rule.facts(drl)) {
            types.put(fact.variable(), fact.type());
            for (RuleText.Term term : fact.terms(drl)) {
                if (!BOUND.matcher(term.at().of(drl)).matches()) {
                    mutants.add(PackMutant.of(Kind.DROPPED, where, term.cut(), "", term.cut()));
                }
                if (term.single()) {
                    condition(where, fact, term.at());
                }
            }
        }
        conclusion(where, rule.then(), types);
    }

    private void condition(PackText where, RuleText.Fact fact, Span term) {
        String text = term.of(drl);
        List<MatchResult> comparisons = matches(COMPARISON, term);
        for (MatchResult each : comparisons) {
            for (String other : COMPARISONS.getOrDefault(each.group(1), List.of())) {
                mutants.add(PackMutant.of(Kind.COMPARISON, where, at(each), other, term));
            }
        }
        if (comparisons.isEmpty() && !BOUND.matcher(text).matches()) {
            boolean negated = text.startsWith("!");
            Span sign = new Span(term.from(), term.from() + (negated ? 1 : 0));
            mutants.add(PackMutant.of(Kind.NEGATION, where, sign, negated ? "" : "!", term));
        }
        for (MatchResult each : matches(LIMIT, term)) {
            siblings.ofLimit(fact.type(), each.group(1))
                    .ifPresent(other ->
                            mutants.add(PackMutant.of(Kind.LIMIT_IN_WHEN, where, group(each, 1), other, term)));
        }
        constants(where, term, term, Kind.CONSTANT_IN_WHEN, Kind.CONSTANT_IN_WHEN);
    }

    private void conclusion(PackText where, Span then, Map<String, String> types) {
        constants(where, then, null, Kind.GRADE, Kind.SEVERITY);
        for (MatchResult each : matches(LIMIT_READ, then)) {
            inThen(where, group(each, 2), siblings.ofLimit(type(types, each), each.group(2)));
        }
        for (MatchResult each : matches(FACT_READ, then)) {
            inThen(where, group(each, 2), siblings.ofFact(type(types, each), each.group(2)));
        }
        for (MatchResult each : matches(MADE, then)) {
            int end = Span.inside(drl, each.end() - 1).to() + 1;
            Matcher call = FURTHER_CALL.matcher(drl).region(end, then.to());
            if (call.lookingAt()) {
                Span dropped = new Span(end, Span.inside(drl, call.end() - 1).to() + 1);
                mutants.add(PackMutant.of(Kind.CALL_IN_THEN, where, dropped, "", dropped));
            }
        }
    }

    private void inThen(PackText where, Span name, Optional<String> sibling) {
        sibling.ifPresent(other -> mutants.add(PackMutant.of(Kind.VALUE_IN_THEN, where, name, other, name)));
    }

    /** One step up and one step down the scale. */
    private void constants(PackText where, Span span, @Nullable Span shown, Kind grade, Kind severity) {
        for (MatchResult each : matches(GRADE, span)) {
            for (String other : neighbours(Grade.values(), Grade.valueOf(each.group(1)))) {
                mutants.add(PackMutant.of(grade, where, group(each, 1), other, shown == null ? group(each, 1) : shown));
            }
        }
        for (Pattern pattern : List.of(SEVERITY, SAID)) {
            for (MatchResult each : matches(pattern, span)) {
                String name = each.group(1);
                boolean lower = pattern == SAID;
                for (String other : neighbours(Severity.values(), Severity.valueOf(name.toUpperCase(Locale.ROOT)))) {
                    String written = lower ? other.toLowerCase(Locale.ROOT) : other;
                    mutants.add(PackMutant.of(
                            severity, where, group(each, 1), written, shown == null ? group(each, 1) : shown));
                }
            }
        }
    }

    static List<String> neighbours(Enum<?>[] scale, Enum<?> value) {
        List<String> names = new ArrayList<>();
        for (int at : new int[] {value.ordinal() - 1, value.ordinal() + 1}) {
            if (at >= 0 && at < scale.length) {
                names.add(scale[at].name());
            }
        }
        return names;
    }

    private List<MatchResult> matches(Pattern pattern, Span span) {
        return pattern.matcher(drl).region(span.from(), span.to()).results().toList();
    }

    private static String type(Map<String, String> types, MatchResult each) {
        return types.getOrDefault(each.group(1), "");
    }

    private static Span at(MatchResult each) {
        return new Span(each.start(), each.end());
    }

    private static Span group(MatchResult each, int group) {
        return new Span(each.start(group), each.end(group));
    }
}
