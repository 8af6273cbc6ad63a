package org.plumbline.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleBase;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RuleSession;
import org.plumbline.rulebook.Sentence;
import org.plumbline.statistics.Fraction;

/**
 * Grades an answer sheet under one rule pack. Java works out scores and sorts the answers; the rules of the pack conclude
 * ceilings, base and actions; the grade is the lowest. Knows no clock, database or user. Thread safe.
 */
public final class Grader {

    private final RulePack pack;
    private final Instrument instrument;
    private final Limits limits;
    private final List<ThemeTerms> terms;
    private final ReasonWords words;
    private final GradeAssembly assembly;

    /** Weights and limits of the pack, refused here where one is missing; its rules are asked for when a sheet is. */
    public Grader(RulePack pack, Instrument instrument) {
        this.pack = pack;
        this.instrument = instrument;
        this.limits = new Limits(pack.parameters());
        String driftTheme = pack.parameters().text("grading.drift-theme");
        this.terms = instrument.themes().stream()
                .map(theme -> new ThemeTerms(
                        theme,
                        Fraction.of(theme.weight()),
                        limits.applicableMinimum(theme.questions().size()),
                        theme.code().equals(driftTheme)))
                .toList();
        this.words = new ReasonWords(pack.parameters(), instrument);
        this.assembly = new GradeAssembly(
                words,
                pack.parameters().whole("grading.contributors-shown"),
                helping(pack.parameters().text("grading.helped-by")));
    }

    private static Set<AnswerCode> helping(String codes) {
        return Arrays.stream(codes.split(" ")).map(AnswerCode::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a flag may limit a grade under this pack; any other only challenges answers. */
    private boolean counts(OpenFlag flag) {
        return !instrument.isContext(flag.pattern());
    }

    /** Compiles the rules, so that no sheet has to wait for it. */
    void compile() {
        rules();
    }

    private RuleBase rules() {
        return pack.rules("grading", card -> words.names());
    }

    /** The instrument that this grader asks for points, weights and names. */
    public Instrument instrument() {
        return instrument;
    }

    /** The grade of a complete sheet. Throws when a question of an audited theme is unanswered or unknown. */
    public CaseGrade grade(AnswerSheet sheet) {
        return grade(sheet, Map.of());
    }

    /**
     * The grade of a complete sheet when some themes have been overridden: the themes keep their scores and rules, the
     * case is worked out again from the grades given.
     *
     * @param themeOverrides the grade decided, by theme; only themes that are graded can be overridden
     */
    public CaseGrade grade(AnswerSheet sheet, Map<String, Grade> themeOverrides) {
        List<AuditedTheme> audited = audited(sheet);
        try (RuleSession session = rules().open()) {
            audited.forEach(session::insert);
            session.fire();
            List<ThemeGrade> themes = assembly.themes(audited, session.conclusions(Ceiling.class), themeOverrides);
            Fraction score = score(audited, themes);
            AuditedCase auditedCase = auditedCase(sheet, audited, themes, score);
            session.insert(auditedCase);
            session.fire();
            Grade base = assembly.base(session.conclusions(Base.class));
            List<Concluded<Ceiling>> ceilings = assembly.overall(session.conclusions(Ceiling.class));
            Grade grade = assembly.lowest(base, ceilings);
            session.insert(new Outcome(grade, auditedCase));
            session.fire();
            return new CaseGrade(
                    pack.id(),
                    pack.digest(),
                    score,
                    base,
                    grade,
                    themes.stream().anyMatch(ThemeGrade::provisional),
                    themes,
                    assembly.overallRules(session.conclusions(Base.class), ceilings, base, grade),
                    actions(session));
        }
    }

    /**
     * The actions that follow when the overall grade was decided otherwise than computed.
     *
     * @param computed the grade computed for the sheet, with any theme overrides
     */
    public List<String> actions(AnswerSheet sheet, CaseGrade computed, Grade decided) {
        try (RuleSession session = rules().open()) {
            session.insert(
                    new Outcome(decided, auditedCase(sheet, audited(sheet), computed.themes(), computed.score())));
            session.fire();
            return actions(session);
        }
    }

    /**
     * What asks that the head of service is alerted: ids of answers and flags, and {@link AuditedCase#IMMEDIATE_RISK}, in the
     * order of the rule; empty where nothing does.
     *
     * @param graded the grade of the sheet, with any overrides
     */
    public List<String> dangers(AnswerSheet sheet, CaseGrade graded) {
        try (RuleSession session = rules().open()) {
            session.insert(
                    new Outcome(graded.grade(), auditedCase(sheet, audited(sheet), graded.themes(), graded.score())));
            session.fire();
            return session.conclusions(Action.class).stream()
                    .filter(action -> action.rule().code().equals(Action.ESCALATION))
                    .flatMap(action -> action.conclusion().evidence().stream())
                    .distinct()
                    .toList();
        }
    }

    /** A sentence of one of its rules, with what it leaves to fill in. */
    public String words(Sentence sentence) {
        return words.in(sentence);
    }

    /** What an action asks for. Throws for a code that no rule has. */
    public String asks(String action) {
        return words(rules().card(action).says());
    }

    private AuditedCase auditedCase(
            AnswerSheet sheet, List<AuditedTheme> audited, List<ThemeGrade> themes, @Nullable Fraction score) {
        Grade band = score == null ? Grade.NOT_GRADED : limits.band(score);
        return new AuditedCase(audited, themes, sheet.immediateRisk(), sheet.flags(), this::counts, band, limits);
    }

    private List<AuditedTheme> audited(AnswerSheet sheet) {
        Map<String, AnswerCode> answers = sheet.answers();
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("An answer sheet without answers cannot be graded");
        }
        List<String> seriousDrift = seriousDrift(sheet.flags());
        List<AuditedTheme> audited = new ArrayList<>(terms.size());
        int read = 0;
        for (ThemeTerms each : terms) {
            if (anyAnswered(each.theme(), answers)) {
                audited.add(new AuditedTheme(each, answers, instrument, limits, seriousDrift));
                read += each.theme().questions().size();
            }
        }
        if (read != answers.size()) {
            answers.keySet().forEach(instrument::themeOf);
        }
        return audited;
    }

    private static boolean anyAnswered(Theme theme, Map<String, AnswerCode> answers) {
        for (Question question : theme.questions()) {
            if (answers.containsKey(question.id())) {
                return true;
            }
        }
        return false;
    }

    private List<String> seriousDrift(List<OpenFlag> flags) {
        List<String> patterns = new ArrayList<>();
        for (OpenFlag flag : flags) {
            if (!flag.mitigated() && flag.severity().atLeast(Severity.HIGH) && counts(flag)) {
                patterns.add(flag.pattern());
            }
        }
        return patterns;
    }

    private static @Nullable Fraction score(List<AuditedTheme> audited, List<ThemeGrade> themes) {
        Fraction weighted = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int i = 0; i < themes.size(); i++) {
            Fraction score = themes.get(i).score();
            if (score != null) {
                Fraction weight = audited.get(i).weight();
                weighted = weighted.plus(weight.times(score));
                weights = weights.plus(weight);
            }
        }
        return weights.equals(Fraction.ZERO) ? null : weighted.dividedBy(weights);
    }

    private static List<String> actions(RuleSession session) {
        return session.conclusions(Action.class).stream()
                .map(action -> action.rule().code())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
