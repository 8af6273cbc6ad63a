package org.plumbline.proof;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.rulebook.RulePack;

/** Says of a mutant of a pack whether any example notices it. Thread safe. */
final class PackJudge {

    private final RulePack pack;
    private final PackExamples examples;
    private final Map<Set<String>, RulePack> parts = new ConcurrentHashMap<>();

    PackJudge(RulePack pack) {
        this.pack = pack;
        this.examples = new PackExamples(pack);
        examples.failedDrift(pack, "")
                .or(() -> examples.failedGrading(pack, ""))
                .ifPresent(failed -> {
                    throw new IllegalStateException("The pack itself does not come out (" + failed + ")");
                });
    }

    /** Whether some event can tell the timescale of a row. */
    boolean isCheckedByAnExample(String row) {
        return !examples.unmeasured(pack).contains(about(row));
    }

    /** The first example that notices the mutant, or why its pack is refused; empty where it survives. */
    Optional<String> killer(PackMutant mutant) {
        if (!mutant.file().endsWith(".drl")) {
            return killerOfNumbers(mutant.file(), mutant.text(), about(mutant.place()));
        }
        String code = RuleText.of(pack.text(mutant.file())).stream()
                .filter(rule -> rule.name().equals(mutant.place()))
                .findFirst()
                .orElseThrow()
                .code();
        return mutant.file().startsWith("grading/")
                ? examples.failedGrading(pack.with(mutant.file(), mutant.text()), code)
                : killerOfPattern(mutant, code);
    }

    /** Compiles the rules that belong together alone; where these do not come out by themselves, all. */
    private Optional<String> killerOfPattern(PackMutant mutant, String code) {
        Set<String> codes = examples.together(code);
        RulePack part = parts.computeIfAbsent(codes, this::part);
        return part == pack
                ? examples.failedDrift(pack.with(mutant.file(), mutant.text()), code)
                : examples.failedPatterns(part.with(mutant.file(), RuleText.only(mutant.text(), codes)), codes);
    }

    private RulePack part(Set<String> codes) {
        RulePack part = pack;
        for (String file : pack.files("drift")) {
            if (file.endsWith(".drl")) {
                part = part.with(file, RuleText.only(pack.text(file), codes));
            }
        }
        return examples.failedPatterns(part, codes).isEmpty() ? part : pack;
    }

    /** The same for a file without rules; the rules compiled once serve every such mutant. */
    Optional<String> killerOfNumbers(String file, String text, String about) {
        RulePack changed;
        try {
            changed = pack.with(file, text);
        } catch (RuntimeException refused) {
            return Optional.of(PackExamples.REFUSED + refused.getMessage());
        }
        return about.equals("grading") || about.equals("theme")
                ? examples.failedGrading(changed, "").or(() -> examples.failedDrift(changed, ""))
                : examples.failedDrift(changed, about).or(() -> examples.failedGrading(changed, ""));
    }

    /** The pattern or timescale that a row or number is of, such as DD-04 of drift.DD-04.short or T54 of T54.under5. */
    static String about(String place) {
        for (String part : place.split("\\.")) {
            if (part.matches("DD-\\d+|T\\d+[a-z]?")) {
                return part;
            }
        }
        return place.split("\\.")[0];
    }
}
