package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.grading.WorkedExamples.INSTRUMENT;
import static org.plumbline.grading.WorkedExamples.PACK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;

/** What must hold for every sheet: the invariants of the grading model, over sheets from a seeded generator. */
class GradingInvariantTests {

    private static final long SEED = 20260401;
    private static final List<AnswerCode> UPWARDS = List.of(AnswerCode.N, AnswerCode.P, AnswerCode.M, AnswerCode.F);

    private final Grader grader = new Grader(PACK, INSTRUMENT);

    static Stream<AnswerSheet> sheets() {
        Random random = new Random(SEED);
        return Stream.generate(() -> sheet(random)).limit(150);
    }

    private static AnswerSheet sheet(Random random) {
        List<Theme> themes = new ArrayList<>(INSTRUMENT.themes());
        Collections.shuffle(themes, random);
        Map<String, AnswerCode> answers = new HashMap<>();
        String mix = List.of("FFFFFFMM", "FFFMMMMPA", "FMPNEA", "MPPNE").get(random.nextInt(4));
        for (Theme theme : themes.subList(0, 1 + random.nextInt(4))) {
            for (Question question : theme.questions()) {
                answers.put(question.id(), AnswerCode.valueOf("" + mix.charAt(random.nextInt(mix.length()))));
            }
        }
        List<OpenFlag> flags = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Severity severity = Severity.values()[random.nextInt(Severity.values().length)];
            flags.add(new OpenFlag("DD-0" + i, severity, random.nextBoolean()));
        }
        return new AnswerSheet(answers, random.nextInt(12) == 0, flags);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aBetterAnswerNeverLowersAScoreOrAGrade(AnswerSheet sheet) {
        CaseGrade before = grader.grade(sheet);
        new TreeMap<>(sheet.answers()).forEach((question, answer) -> {
            int step = UPWARDS.indexOf(answer);
            if (step >= 0 && step + 1 < UPWARDS.size()) {
                CaseGrade after = grader.grade(with(sheet, question, UPWARDS.get(step + 1)));
                assertThat(after.grade()).isGreaterThanOrEqualTo(before.grade());
                for (ThemeGrade theme : before.themes()) {
                    ThemeGrade now = after.theme(theme.theme()).orElseThrow();
                    assertThat(now.grade()).isGreaterThanOrEqualTo(theme.grade());
                    if (now.score() != null && theme.score() != null) {
                        assertThat(now.score()).isGreaterThanOrEqualTo(theme.score());
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void anotherFlagNeverRaisesTheCase(AnswerSheet sheet) {
        Grade before = grader.grade(sheet).grade();
        for (Severity severity : Severity.values()) {
            List<OpenFlag> flags = new ArrayList<>(sheet.flags());
            flags.add(new OpenFlag("DD-42", severity, false));
            assertThat(grade(sheet, flags)).isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void mitigatingAFlagNeverLowersTheCase(AnswerSheet sheet) {
        Grade before = grader.grade(sheet).grade();
        for (int i = 0; i < sheet.flags().size(); i++) {
            List<OpenFlag> flags = new ArrayList<>(sheet.flags());
            OpenFlag flag = flags.get(i);
            flags.set(i, new OpenFlag(flag.pattern(), flag.severity(), true));
            assertThat(grade(sheet, flags)).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theOrderOfFactsChangesNothing(AnswerSheet sheet) {
        List<String> questions = new ArrayList<>(sheet.answers().keySet());
        Collections.shuffle(questions, new Random(SEED));
        Map<String, AnswerCode> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question, sheet.answers().get(question)));

        assertThat(grader.grade(new AnswerSheet(answers, sheet.immediateRisk(), sheet.flags())))
                .isEqualTo(grader.grade(sheet));
        assertThat(grade(sheet, sheet.flags().reversed()))
                .isEqualTo(grader.grade(sheet).grade());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noOnSafetyMakesTheCaseInadequate(AnswerSheet sheet) {
        boolean unsafe = sheet.answers().entrySet().stream()
                .anyMatch(each -> each.getValue() == AnswerCode.N
                        && INSTRUMENT.question(each.getKey()).safety());
        boolean inadequateTheme =
                grader.grade(sheet).themes().stream().anyMatch(theme -> theme.grade() == Grade.INADEQUATE);
        Grade grade = grader.grade(sheet).grade();

        assertThat(!unsafe || grade == Grade.INADEQUATE).isTrue();
        assertThat(!inadequateTheme || !grade.atLeast(Grade.GOOD)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyReasonHasEvidenceAndTheGradeIsTheLowest(AnswerSheet sheet) {
        CaseGrade grade = grader.grade(sheet);

        assertThat(grade.rules()).allSatisfy(rule -> assertThat(rule.because()).isNotEmpty());
        assertThat(grade.themes()).allSatisfy(theme -> assertThat(theme.rules())
                .allSatisfy(rule -> assertThat(rule.because()).isNotEmpty())
                .allSatisfy(rule -> assertThat(rule.ceiling()).isGreaterThanOrEqualTo(theme.grade())));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void leavingOutAnAnswerLikeAllOthersKeepsTheScore(AnswerSheet sheet) {
        Map<String, AnswerCode> same = new HashMap<>();
        sheet.answers().keySet().forEach(question -> same.put(question, AnswerCode.M));
        AnswerSheet even = new AnswerSheet(same, false, List.of());
        String other = same.keySet().stream()
                .filter(question -> !INSTRUMENT.question(question).critical())
                .min(String::compareTo)
                .orElseThrow();

        assertThat(grader.grade(with(even, other, AnswerCode.A)).score())
                .isEqualTo(grader.grade(even).score());
    }

    private static AnswerSheet with(AnswerSheet sheet, String question, AnswerCode answer) {
        Map<String, AnswerCode> answers = new HashMap<>(sheet.answers());
        answers.put(question, answer);
        return new AnswerSheet(answers, sheet.immediateRisk(), sheet.flags());
    }

    private Grade grade(AnswerSheet sheet, List<OpenFlag> flags) {
        return grader.grade(new AnswerSheet(sheet.answers(), sheet.immediateRisk(), flags))
                .grade();
    }
}
