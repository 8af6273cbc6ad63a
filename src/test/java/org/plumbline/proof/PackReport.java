package org.plumbline.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.proof.MutantRun.Verdict;
import org.plumbline.proof.PackMutant.Kind;

/** What came of the mutants of a pack, in tables. */
final class PackReport {

    private final List<Verdict> verdicts;
    private final Reasons reasons = Reasons.read();

    PackReport(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** The part of the page. */
    String text(String pack, Duration took) {
        StringBuilder text =
                new StringBuilder("Pack " + pack + ", " + took.toMinutes() + " minutes. An example notices "
                        + killed(verdicts) + " of " + verdicts.size() + " changes, of which " + refused()
                        + " because the pack does not load; " + equivalent(verdicts)
                        + " others change nothing that can be seen. Score "
                        + score(verdicts) + " of those that can.\n\n");
        table(text, "Change", each -> each.mutant().kind().label());
        table(text, "File", each -> each.mutant().file());
        text.append("| What survived | In | Why it may, or the example that is missing |\n|---|---|---|\n");
        for (Verdict each : verdicts) {
            if (each.killer().isEmpty()) {
                PackMutant mutant = each.mutant();
                text.append("| %s | %s: %s | %s |%n"
                        .formatted(
                                mutant.change().replace("|", "\\|"),
                                mutant.file(),
                                mutant.place(),
                                reasons.of(mutant.key())
                                        .map(Reasons.Reason::words)
                                        .orElse("missing: " + missing(mutant.kind()))));
            }
        }
        return text.toString();
    }

    private void table(StringBuilder text, String head, Function<Verdict, String> by) {
        Map<String, List<Verdict>> groups = new LinkedHashMap<>();
        verdicts.forEach(each ->
                groups.computeIfAbsent(by.apply(each), key -> new ArrayList<>()).add(each));
        text.append("| " + head + " | Mutants | Noticed | Equivalent | Score |\n|---|---|---|---|---|\n");
        groups.forEach((group, own) -> text.append(
                "| %s | %d | %d | %d | %s |%n".formatted(group, own.size(), killed(own), equivalent(own), score(own))));
        text.append("\n");
    }

    private static long killed(List<Verdict> verdicts) {
        return verdicts.stream().filter(each -> each.killer().isPresent()).count();
    }

    private long refused() {
        return verdicts.stream()
                .filter(each -> each.killer()
                        .map(by -> by.startsWith(PackExamples.REFUSED))
                        .orElse(false))
                .count();
    }

    private long equivalent(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(each -> each.killer().isEmpty()
                        && reasons.isEquivalent(each.mutant().key()))
                .count();
    }

    private String score(List<Verdict> verdicts) {
        return ProofPage.score(killed(verdicts), verdicts.size() - equivalent(verdicts));
    }

    private static String missing(Kind kind) {
        return switch (kind) {
            case COMPARISON -> "an example exactly on the limit, or just beside it";
            case NEGATION, DROPPED -> "an example in which this condition alone is absent";
            case LIMIT_IN_WHEN -> "an example between the two limits";
            case CONSTANT_IN_WHEN, GRADE -> "an example that says the grade and the ceiling";
            case VALUE_IN_THEN -> "an example with `since` or `because`";
            case CALL_IN_THEN -> "an example that says what this part gives";
            case SEVERITY -> "an example with this severity in which no other rule of the pattern fires";
            case REMOVED -> "an example in which this rule alone fires";
            case NUMBER -> "an example on this number and one beside it";
            case TIMESCALE_LIMIT -> "an interval that ends on the limit, and one a day over";
            case TIMESCALE_SEVERITY -> "a late interval that says the severity";
        };
    }
}
