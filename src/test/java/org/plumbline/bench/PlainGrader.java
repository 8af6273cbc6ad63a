package org.plumbline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Contribution;
import org.plumbline.grading.FiredRule;
import org.plumbline.grading.Grade;
import org.plumbline.grading.Grader;
import org.plumbline.grading.OpenFlag;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.statistics.Fraction;

/** The grading of pack 2026-1 written by hand, with its numbers in the code: only to measure against. */
final class PlainGrader {

    private final String packId;
    private final String digest;
    private final Grader words;
    private final Instrument instrument;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<AnswerCode, Integer> points = new EnumMap<>(AnswerCode.class);

    PlainGrader(RulePack pack, Instrument instrument) {
        this.packId = pack.id();
        this.digest = pack.digest();
        this.words = new Grader(pack, instrument);
        this.instrument = instrument;
        pack.rules("grading").cards().forEach(card -> cards.put(card.code(), card));
        instrument.scale().forEach(option -> points.put(option.code(), option.points()));
    }

    CaseGrade grade(AnswerSheet sheet) {
        List<ThemeGrade> themes = new ArrayList<>();
        List<String> safetyNotMet = new ArrayList<>();
        List<String> safetyNotEvidenced = new ArrayList<>();
        long weighted = 0;
        long weights = 0;
        long common = 1;
        for (Theme theme : instrument.themes()) {
            if (!sheet.answers().containsKey(theme.questions().getFirst().id())) {
                continue;
            }
            ThemeGrade grade = theme(theme, sheet, safetyNotMet, safetyNotEvidenced);
            themes.add(grade);
            Fraction score = grade.score();
            if (score != null) {
                long hundredths = theme.weight().movePointRight(2).longValueExact();
                long denominator = score.denominator().longValueExact();
                weighted =
                        weighted * denominator + hundredths * score.numerator().longValueExact() * common;
                common *= denominator;
                weights += hundredths;
            }
        }
        Fraction score = weights == 0 ? null : Fraction.of(weighted, weights * common);
        return overall(sheet, themes, safetyNotMet, safetyNotEvidenced, score);
    }

    private ThemeGrade theme(
            Theme theme, AnswerSheet sheet, List<String> safetyNotMet, List<String> safetyNotEvidenced) {
        List<String> notApplicable = new ArrayList<>();
        List<String> criticalNo = new ArrayList<>();
        List<String> criticalNotEvidenced = new ArrayList<>();
        List<String> criticalPartly = new ArrayList<>();
        List<String> otherNotMet = new ArrayList<>();
        List<String> notEvidenced = new ArrayList<>();
        List<Contribution> gains = new ArrayList<>();
        List<Contribution> losses = new ArrayList<>();
        int weight = 0;
        int weightNotEvidenced = 0;
        int total = 0;
        for (Question question : theme.questions()) {
            AnswerCode answer = sheet.answers().get(question.id());
            if (answer == AnswerCode.A) {
                notApplicable.add(question.id());
                continue;
            }
            int gain = question.weight() * Objects.requireNonNull(points.get(Objects.requireNonNull(answer)));
            int loss = question.weight() * 100 - gain;
            weight += question.weight();
            total += gain;
            if (gain > 0) {
                gains.add(new Contribution(question.id(), answer, gain));
            }
            if (loss > 0) {
                losses.add(new Contribution(question.id(), answer, loss));
            }
            if (answer == AnswerCode.E) {
                notEvidenced.add(question.id());
                weightNotEvidenced += question.weight();
            }
            if (question.safety() && answer == AnswerCode.N) {
                safetyNotMet.add(question.id());
            }
            if (question.safety() && answer == AnswerCode.E) {
                safetyNotEvidenced.add(question.id());
            }
            if (!question.critical() && (answer == AnswerCode.N || answer == AnswerCode.E)) {
                otherNotMet.add(question.id());
            } else if (answer == AnswerCode.N) {
                criticalNo.add(question.id());
            } else if (answer == AnswerCode.E) {
                criticalNotEvidenced.add(question.id());
            } else if (question.critical() && answer == AnswerCode.P) {
                criticalPartly.add(question.id());
            }
        }
        int questions = theme.questions().size();
        Comparator<Contribution> most =
                Comparator.comparingInt(Contribution::weighted).reversed();
        gains.sort(most);
        losses.sort(most);
        List<Contribution> strengths = gains.subList(0, Math.min(3, gains.size()));
        List<Contribution> worst = losses.subList(0, Math.min(3, losses.size()));
        if (questions - notApplicable.size() < Math.max(5, (questions * 6 + 9) / 10)) {
            FiredRule tooFew = rule("TG-10", Grade.NOT_GRADED, Grade.NOT_GRADED, Grade.NOT_GRADED, notApplicable);
            return new ThemeGrade(
                    theme.code(), null, Grade.NOT_GRADED, Grade.NOT_GRADED, false, List.of(tooFew), strengths, worst);
        }
        Fraction score = Fraction.of(total, weight);
        Grade base = band(total, weight);
        Caps caps = new Caps();
        caps.add("TG-20", Grade.INADEQUATE, criticalNo);
        caps.add("TG-21", Grade.INADEQUATE, criticalNotEvidenced);
        caps.add("TG-22", Grade.REQUIRES_IMPROVEMENT, criticalPartly);
        if (otherNotMet.size() < 3) {
            caps.add("TG-30", Grade.GOOD, otherNotMet);
        } else {
            caps.add("TG-31", Grade.REQUIRES_IMPROVEMENT, otherNotMet);
        }
        if (weightNotEvidenced * 2 >= weight) {
            caps.add("TG-33", Grade.INADEQUATE, notEvidenced);
        } else if (weightNotEvidenced * 4 >= weight) {
            caps.add("TG-32", Grade.REQUIRES_IMPROVEMENT, notEvidenced);
        }
        if (base == Grade.OUTSTANDING) {
            caps.add("TG-40", Grade.GOOD, shortOfOutstanding(theme, sheet));
        }
        if (theme.code().equals("MO")) {
            List<String> drift = new ArrayList<>();
            for (OpenFlag flag : sheet.flags()) {
                if (!flag.mitigated() && flag.severity().atLeast(Severity.HIGH)) {
                    drift.add(flag.pattern());
                }
            }
            caps.add("TG-50", Grade.REQUIRES_IMPROVEMENT, drift);
        }
        Grade grade = caps.lowest(base);
        return new ThemeGrade(
                theme.code(),
                score,
                base,
                grade,
                !criticalNotEvidenced.isEmpty(),
                caps.rules(base, grade),
                strengths,
                worst);
    }

    private static List<String> shortOfOutstanding(Theme theme, AnswerSheet sheet) {
        List<String> ids = new ArrayList<>();
        boolean impact = false;
        for (Question question : theme.questions()) {
            impact |= question.impact() && sheet.answers().get(question.id()) == AnswerCode.F;
        }
        for (Question question : theme.questions()) {
            AnswerCode answer = sheet.answers().get(question.id());
            boolean low = answer == AnswerCode.P || answer == AnswerCode.N || answer == AnswerCode.E;
            if (low || (question.critical() && answer == AnswerCode.M) || (question.impact() && !impact)) {
                ids.add(question.id());
            }
        }
        return ids;
    }

    private CaseGrade overall(
            AnswerSheet sheet,
            List<ThemeGrade> themes,
            List<String> safetyNotMet,
            List<String> safetyNotEvidenced,
            @Nullable Fraction score) {
        List<String> graded = new ArrayList<>();
        List<String> notGraded = new ArrayList<>();
        List<String> inadequate = new ArrayList<>();
        List<String> notGood = new ArrayList<>();
        List<String> belowOutstanding = new ArrayList<>();
        Grade only = Grade.NOT_GRADED;
        boolean provisional = false;
        for (ThemeGrade theme : themes) {
            provisional |= theme.provisional();
            if (!theme.grade().isGraded()) {
                notGraded.add(theme.theme());
                continue;
            }
            graded.add(theme.theme());
            only = theme.grade();
            if (only == Grade.INADEQUATE) {
                inadequate.add(theme.theme());
            }
            if (!only.atLeast(Grade.GOOD)) {
                notGood.add(theme.theme());
            }
            if (only != Grade.OUTSTANDING) {
                belowOutstanding.add(theme.theme());
            }
        }
        Caps caps = new Caps();
        List<FiredRule> bases = new ArrayList<>();
        Grade base;
        List<String> open = patterns(sheet, Severity.CRITICAL, false);
        if (sheet.immediateRisk()) {
            caps.add("OG-10", Grade.INADEQUATE, List.of("IMMEDIATE_RISK"));
        }
        caps.add("OG-11", Grade.INADEQUATE, safetyNotMet);
        if (graded.isEmpty()) {
            base = Grade.NOT_GRADED;
            bases.add(rule("OG-00", null, base, base, notGraded));
        } else {
            base = graded.size() == 1 ? only : band(Objects.requireNonNull(score));
            bases.add(rule(graded.size() == 1 ? "OG-05" : "OG-01", null, base, base, graded));
            if (inadequate.contains("RA")) {
                caps.add("OG-12", Grade.INADEQUATE, List.of("RA"));
            }
            if (graded.size() > 1) {
                themeCaps(caps, graded, inadequate, notGood, belowOutstanding, base);
            }
            caps.add("OG-20", Grade.INADEQUATE, open);
            if (open.isEmpty()) {
                caps.add("OG-21", Grade.REQUIRES_IMPROVEMENT, patterns(sheet, Severity.CRITICAL, true));
            }
            caps.add("OG-22", Grade.REQUIRES_IMPROVEMENT, patterns(sheet, Severity.HIGH, false));
            List<String> medium = patterns(sheet, Severity.MEDIUM, false);
            if (medium.size() >= 5) {
                caps.add("OG-24", Grade.REQUIRES_IMPROVEMENT, medium);
            } else if (medium.size() >= 3) {
                caps.add("OG-23", Grade.GOOD, medium);
            }
        }
        Grade grade = base.isGraded() ? caps.lowest(base) : caps.isEmpty() ? base : Grade.INADEQUATE;
        List<FiredRule> rules = caps.rules(base, grade);
        rules.addAll(bases);
        rules.sort(Comparator.comparing(FiredRule::code));
        boolean danger = sheet.immediateRisk() || !safetyNotMet.isEmpty() || (!graded.isEmpty() && !open.isEmpty());
        boolean urgent = !graded.isEmpty() && !safetyNotEvidenced.isEmpty();
        List<String> actions = actions(grade, danger, urgent, !notGood.isEmpty());
        return new CaseGrade(packId, digest, score, base, grade, provisional, themes, rules, actions);
    }

    private static void themeCaps(
            Caps caps,
            List<String> graded,
            List<String> inadequate,
            List<String> notGood,
            List<String> belowOutstanding,
            Grade base) {
        if (inadequate.size() >= 2) {
            caps.add("OG-13", Grade.INADEQUATE, inadequate);
        } else if (!inadequate.contains("RA")) {
            caps.add("OG-14", Grade.REQUIRES_IMPROVEMENT, inadequate);
        }
        if (notGood.size() * 2 >= graded.size()) {
            caps.add("OG-15", Grade.REQUIRES_IMPROVEMENT, notGood);
        } else {
            caps.add("OG-16", Grade.GOOD, notGood);
        }
        boolean few = (graded.size() - belowOutstanding.size()) * 2 < graded.size();
        if (base == Grade.OUTSTANDING && (few || belowOutstanding.contains("RA"))) {
            caps.add("OG-17", Grade.GOOD, belowOutstanding);
        }
    }

    private static List<String> actions(Grade grade, boolean danger, boolean urgent, boolean weakTheme) {
        TreeSet<String> actions = new TreeSet<>();
        if (danger) {
            actions.add("ESCALATE_24H");
        }
        if (urgent) {
            actions.add("URGENT_EVIDENCE_CHECK");
        }
        switch (grade) {
            case NOT_GRADED -> actions.add("INSUFFICIENT_FOR_GRADE");
            case INADEQUATE -> actions.addAll(List.of("ACTION_PLAN_5WD", "REAUDIT_8W"));
            case REQUIRES_IMPROVEMENT -> actions.add("ACTION_PLAN_20WD");
            case GOOD, OUTSTANDING -> {
                if (weakTheme) {
                    actions.add("ACTION_PLAN_20WD");
                }
            }
        }
        return List.copyOf(actions);
    }

    private static List<String> patterns(AnswerSheet sheet, Severity severity, boolean mitigated) {
        List<String> patterns = new ArrayList<>();
        for (OpenFlag flag : sheet.flags()) {
            if (flag.severity() == severity && flag.mitigated() == mitigated) {
                patterns.add(flag.pattern());
            }
        }
        return patterns;
    }

    private static Grade band(Fraction score) {
        if (score.compareTo(Fraction.of(90, 1)) >= 0) {
            return Grade.OUTSTANDING;
        }
        if (score.compareTo(Fraction.of(70, 1)) >= 0) {
            return Grade.GOOD;
        }
        return score.compareTo(Fraction.of(40, 1)) >= 0 ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
    }

    private static Grade band(int total, int weight) {
        if (total >= 90 * weight) {
            return Grade.OUTSTANDING;
        }
        if (total >= 70 * weight) {
            return Grade.GOOD;
        }
        return total >= 40 * weight ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
    }

    private FiredRule rule(String code, @Nullable Grade ceiling, Grade base, Grade grade, List<String> because) {
        RuleCard card = Objects.requireNonNull(cards.get(code), code);
        boolean binding = ceiling == grade && grade.compareTo(base) < 0;
        return new FiredRule(
                code, words.words(card.says()), card.because(), words.words(card.advice()), ceiling, binding, because);
    }

    private final class Caps {
        private final List<String> codes = new ArrayList<>();
        private final List<Grade> ceilings = new ArrayList<>();
        private final List<List<String>> evidence = new ArrayList<>();

        void add(String code, Grade ceiling, List<String> because) {
            if (!because.isEmpty()) {
                codes.add(code);
                ceilings.add(ceiling);
                evidence.add(because);
            }
        }

        boolean isEmpty() {
            return codes.isEmpty();
        }

        Grade lowest(Grade base) {
            Grade lowest = base;
            for (Grade ceiling : ceilings) {
                lowest = ceiling.compareTo(lowest) < 0 ? ceiling : lowest;
            }
            return lowest;
        }

        List<FiredRule> rules(Grade base, Grade grade) {
            List<FiredRule> rules = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                rules.add(rule(codes.get(i), ceilings.get(i), base, grade, evidence.get(i)));
            }
            rules.sort(Comparator.comparing(FiredRule::code));
            return rules;
        }
    }
}
