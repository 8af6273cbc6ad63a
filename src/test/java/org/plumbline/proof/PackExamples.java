package org.plumbline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.RuleExample;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.drift.DriftExample;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.TimescaleExample;
import org.plumbline.grading.Grader;
import org.plumbline.grading.GradingSpecs;
import org.plumbline.grading.OverrideExample;
import org.plumbline.grading.OverrideRules;
import org.plumbline.grading.WorkedExample;
import org.plumbline.grading.WorkedExamples;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.ThemeExample;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.timeline.DataCover;

/**
 * Every example of a pack, read once, and held against packs in which something is otherwise. An answer names the first
 * example that fails, or says why the pack is refused; it is empty where all come out. Thread safe.
 */
final class PackExamples {

    static final String REFUSED = "refused: ";

    /**
     * One example.
     *
     * @param about the code of the rule, or the timescale
     * @param check fails where rules do not come out as it says
     */
    private record Example<R>(String about, String title, Consumer<R> check) {}

    /** What finds drift and delay by the limits of the pack; under those of a council it is made anew. */
    private record Drift(RulePack pack, DriftRules rules) {}

    /** What grades, and what says whether a grade may be overridden. */
    private record Grading(RulePack pack, Grader grader, OverrideRules overrides) {

        static Grading of(RulePack pack) {
            Instrument instrument = Instrument.of(pack);
            return new Grading(pack, new Grader(pack, instrument), new OverrideRules(pack, instrument));
        }
    }

    private final WorkingDays days = WorkingDays.englandAndWales();
    private final List<DriftExample> patterns = new ArrayList<>();
    private final List<Example<Drift>> drift = new ArrayList<>();
    private final List<Example<Grading>> grading = new ArrayList<>();

    PackExamples(RulePack pack) {
        DriftExample.of(pack).values().forEach(patterns::addAll);
        try {
            for (TimescaleExample each : TimescaleExample.of(pack.id())) {
                drift.add(new Example<>(each.timescale(), each.title(), of -> each.check(of.rules())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        patterns.forEach(each -> drift.add(example(each)));
        for (RuleExample each : RuleExample.of(pack, "grading")) {
            grading.add(
                    new Example<>(each.code(), each.title(), rules -> new GradingSpecs(rules.grader()).check(each)));
        }
        List<WorkedExample> worked = pack.id().equals(WorkedExamples.PACK.id()) ? WorkedExamples.expected() : List.of();
        for (WorkedExample each : worked) {
            grading.add(new Example<>(each.name(), each.name(), rules -> each.check(rules.grader())));
        }
        OverrideExample.all()
                .forEach(each -> grading.add(new Example<>(
                        "override", each.toString(), rules -> each.check(rules.overrides(), rules.grader()))));
        ThemeExample.all()
                .forEach(each -> grading.add(new Example<>("theme", each.title(), rules -> each.check(rules.pack()))));
    }

    private static Example<Drift> example(DriftExample each) {
        return new Example<>(each.code(), each.code() + ": " + each.title(), of -> each.check(of.pack(), of.rules()));
    }

    /** The pattern and those that suppress it or that it suppresses: their rules can be judged without all others. */
    Set<String> together(String code) {
        Set<String> codes = new TreeSet<>(Set.of(code));
        for (DriftExample each : patterns) {
            Set<String> two = Set.of(each.code(), String.valueOf(each.written().getOrDefault("suppressed-by", "")));
            if (two.contains(code)) {
                codes.addAll(two);
            }
        }
        codes.remove("");
        return codes;
    }

    /** The timescales and patterns that cannot be evaluated although the data may hold everything. */
    Set<String> unmeasured(RulePack pack) {
        DriftExample any = patterns.getFirst();
        Set<String> codes = new TreeSet<>();
        new DriftRules(pack, days)
                .ofFullHistory(any.history(), any.asOf(), DataCover.ALL)
                .notEvaluable()
                .forEach(each -> codes.add(each.code()));
        return codes;
    }

    /** What a pack with the rules of some patterns alone makes of their examples; others must at least not break it. */
    Optional<String> failedPatterns(RulePack pack, Set<String> codes) {
        List<Example<Drift>> all = new ArrayList<>();
        patterns.stream().filter(each -> codes.contains(each.code())).forEach(each -> all.add(example(each)));
        patterns.stream()
                .filter(each -> !codes.contains(each.code()))
                .forEach(each -> all.add(new Example<>(each.code(), each.title(), of -> each.findings(of.rules()))));
        return failed(() -> drift(pack), all);
    }

    /** What the pack makes of every example of drift and delay; those about the pattern or timescale come first. */
    Optional<String> failedDrift(RulePack pack, String about) {
        return failed(() -> drift(pack), first(drift, about));
    }

    private Drift drift(RulePack pack) {
        return new Drift(pack, new DriftRules(pack, days));
    }

    /** What the pack makes of every example of grading; those about the rule come first. */
    Optional<String> failedGrading(RulePack pack, String about) {
        return failed(() -> Grading.of(pack), first(grading, about));
    }

    private static <R> List<Example<R>> first(List<Example<R>> examples, String about) {
        List<Example<R>> sorted = new ArrayList<>(examples);
        sorted.sort((one, other) ->
                Boolean.compare(other.about().equals(about), one.about().equals(about)));
        return sorted;
    }

    private static <R> Optional<String> failed(Supplier<R> loaded, List<Example<R>> examples) {
        try {
            R rules = loaded.get();
            for (Example<R> each : examples) {
                if (!comesOut(each, rules)) {
                    return Optional.of(each.title());
                }
            }
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(REFUSED + refused.getMessage());
        }
    }

    /** A rule that throws does not come out; a pack whose rules cannot be compiled is refused. */
    private static <R> boolean comesOut(Example<R> example, R rules) {
        try {
            example.check().accept(rules);
            return true;
        } catch (BrokenRulePack refused) {
            throw refused;
        } catch (RuntimeException | AssertionError noticed) {
            return false;
        }
    }
}
