package org.plumbline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of a {@code .drl} as text.
 *
 * @param whole from "rule" to "end"
 * @param when its condition
 * @param then its conclusion
 */
record RuleText(String name, String code, Span whole, Span when, Span then) {

    private static final Pattern RULE = Pattern.compile(
            "^rule\\s+\"([^\"]+)\"(.*?)^when\\s*$(.*?)^then\\s*$(.*?)^end\\s*?$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("@code\\(\"([^\"]+)\"\\)");
    private static final Pattern FACT = Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");

    /** The rules of a file in their order. */
    static List<RuleText> of(String drl) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            Matcher code = CODE.matcher(rule.group(2));
            rules.add(new RuleText(
                    rule.group(1),
                    code.find() ? code.group(1) : "",
                    new Span(rule.start(), rule.end()),
                    new Span(rule.start(3), rule.end(3)),
                    new Span(rule.start(4), rule.end(4))));
        }
        return rules;
    }

    /** The file with the rules of some codes alone. */
    static String only(String drl, Set<String> codes) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (RuleText rule : of(drl)) {
            if (!codes.contains(rule.code())) {
                kept.append(drl, at, rule.whole().from());
                at = rule.whole().to();
            }
        }
        return kept.append(drl.substring(at)).toString();
    }

    /** What the condition asks of the facts. */
    List<Fact> facts(String drl) {
        List<Fact> facts = new ArrayList<>();
        Matcher fact = FACT.matcher(drl).region(when.from(), when.to());
        while (fact.find()) {
            facts.add(new Fact(
                    fact.group(1) == null ? "" : fact.group(1), fact.group(2), Span.inside(drl, fact.end() - 1)));
        }
        return facts;
    }

    /**
     * One fact of a condition.
     *
     * @param variable its name in the conclusion, empty where it has none
     * @param type the name of its class
     * @param asked what is asked of it, between the brackets
     */
    record Fact(String variable, String type, Span asked) {

        /** The terms at every level: those between commas, in them those of an "or", in them those of an "and". */
        List<Term> terms(String drl) {
            return terms(drl, asked, ",");
        }

        private static List<Term> terms(String drl, Span span, String separator) {
            if (span.of(drl).isBlank()) {
                return new ArrayList<>();
            }
            List<Span> parts = span.split(drl, (text, at) -> text.startsWith(separator, at) ? separator.length() : 0);
            String inner = separator.equals(",") ? "||" : separator.equals("||") ? "&&" : "";
            List<Term> terms = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Span part = parts.get(i);
                List<Term> within = inner.isEmpty() ? inBrackets(drl, part) : terms(drl, part, inner);
                if (parts.size() > 1 || within.isEmpty() || separator.equals(",")) {
                    Span cut = i == 0
                            ? new Span(
                                    part.from(), parts.size() > 1 ? parts.get(1).from() : part.to())
                            : new Span(parts.get(i - 1).to(), part.to());
                    within.removeIf(term -> term.at().equals(part));
                    terms.add(new Term(part, cut, within.isEmpty()));
                }
                terms.addAll(within);
            }
            return terms;
        }

        private static List<Term> inBrackets(String drl, Span part) {
            boolean whole = part.of(drl).startsWith("(")
                    && Span.inside(drl, part.from()).to() == part.to() - 1;
            return whole ? terms(drl, Span.inside(drl, part.from()), "||") : new ArrayList<>();
        }
    }

    /**
     * A term of a condition.
     *
     * @param cut the term with the comma or the word that goes with it
     * @param single whether no other term is part of it
     */
    record Term(Span at, Span cut, boolean single) {}
}
