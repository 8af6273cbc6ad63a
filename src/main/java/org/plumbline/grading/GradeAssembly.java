package org.plumbline.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleCard;

/** Puts what the rules concluded together into grades: the lowest counts, reasons are in order of their codes. */
final class GradeAssembly {

    private static final Comparator<FiredRule> BY_CODE = Comparator.comparing(FiredRule::code);
    private static final Comparator<Contribution> MOST_FIRST =
            Comparator.comparingInt(Contribution::weighted).reversed();

    private final ReasonWords words;
    private final int contributorsShown;
    private final Set<AnswerCode> helping;

    /** {@code helping} are the answers that may be named among what helped most. */
    GradeAssembly(ReasonWords words, int contributorsShown, Set<AnswerCode> helping) {
        this.helping = helping;
        this.words = words;
        this.contributorsShown = contributorsShown;
    }

    List<ThemeGrade> themes(
            List<AuditedTheme> audited, List<Concluded<Ceiling>> ceilings, Map<String, Grade> overrides) {
        List<ThemeGrade> themes = new ArrayList<>(audited.size());
        for (AuditedTheme theme : audited) {
            themes.add(theme(theme, of(theme.code(), ceilings), overrides.get(theme.code())));
        }
        for (String code : overrides.keySet()) {
            if (themes.stream().noneMatch(theme -> theme.theme().equals(code))) {
                throw new IllegalArgumentException("A theme that was not audited cannot be overridden (" + code + ")");
            }
        }
        return themes;
    }

    private ThemeGrade theme(AuditedTheme theme, List<Concluded<Ceiling>> ceilings, @Nullable Grade override) {
        Grade computed = lowest(theme.base(), ceilings);
        if (override != null && !computed.isGraded()) {
            throw new IllegalArgumentException("A theme without a grade cannot be overridden (" + theme.code() + ")");
        }
        boolean graded = computed.isGraded();
        Grade base = graded ? theme.base() : Grade.NOT_GRADED;
        return new ThemeGrade(
                theme.code(),
                graded ? theme.score() : null,
                base,
                override == null ? computed : override,
                graded && !theme.criticalNotEvidenced().isEmpty(),
                fired(ceilings, base, computed),
                most(theme.gained().stream()
                        .filter(each -> helping.contains(each.answer()))
                        .toList()),
                most(theme.lost()));
    }

    private List<Contribution> most(List<Contribution> contributions) {
        List<Contribution> sorted = new ArrayList<>(contributions);
        sorted.sort(MOST_FIRST);
        return sorted.subList(0, Math.min(contributorsShown, sorted.size()));
    }

    /** The base that the rules gave the case: exactly one rule does. */
    Grade base(List<Concluded<Base>> bases) {
        if (bases.size() != 1) {
            throw new IllegalStateException("Exactly one rule gives a case its base (" + bases + ")");
        }
        return bases.getFirst().conclusion().grade();
    }

    List<Concluded<Ceiling>> overall(List<Concluded<Ceiling>> ceilings) {
        return of(AuditedCase.OVERALL, ceilings);
    }

    List<FiredRule> overallRules(
            List<Concluded<Base>> bases, List<Concluded<Ceiling>> ceilings, Grade base, Grade grade) {
        List<FiredRule> rules = new ArrayList<>(fired(ceilings, base, grade));
        for (Concluded<Base> each : bases) {
            rules.add(fired(each.rule(), null, false, each.conclusion().evidence()));
        }
        rules.sort(BY_CODE);
        return rules;
    }

    /** The lowest of the base and every ceiling; a case without a base takes the lowest ceiling. */
    Grade lowest(Grade base, List<Concluded<Ceiling>> ceilings) {
        Grade lowest = base;
        for (Concluded<Ceiling> each : ceilings) {
            Grade ceiling = each.conclusion().grade();
            if (ceiling.compareTo(lowest) < 0 || (lowest == base && !base.isGraded())) {
                lowest = ceiling;
            }
        }
        return lowest;
    }

    private static List<Concluded<Ceiling>> of(String scope, List<Concluded<Ceiling>> ceilings) {
        List<Concluded<Ceiling>> found = new ArrayList<>();
        for (Concluded<Ceiling> each : ceilings) {
            if (each.conclusion().scope().equals(scope)) {
                found.add(each);
            }
        }
        return found;
    }

    private List<FiredRule> fired(List<Concluded<Ceiling>> ceilings, Grade base, Grade grade) {
        List<FiredRule> rules = new ArrayList<>(ceilings.size());
        for (Concluded<Ceiling> each : ceilings) {
            Ceiling ceiling = each.conclusion();
            boolean binding = ceiling.grade() == grade && grade.compareTo(base) < 0;
            rules.add(fired(each.rule(), ceiling.grade(), binding, ceiling.evidence()));
        }
        rules.sort(BY_CODE);
        return rules;
    }

    private FiredRule fired(RuleCard card, @Nullable Grade ceiling, boolean binding, List<String> evidence) {
        return new FiredRule(
                card.code(),
                words.in(card.says()),
                card.because(),
                words.in(card.advice()),
                ceiling,
                binding,
                evidence);
    }
}
