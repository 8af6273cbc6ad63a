package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.grading.WorkedExamples.GRADER;
import static org.plumbline.grading.WorkedExamples.INSTRUMENT;
import static org.plumbline.grading.WorkedExamples.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Question;
import org.plumbline.statistics.Fraction;

/**
 * The questions of the child's voice weigh 3, 3, 2, 2, 2, 3, 2, 1, 1 and 1: twenty together, so that an answer of a
 * question that weighs 2 is worth up to ten points of a hundred.
 */
class ChangeSearchTests {

    private static final String WEIGHS_3 = "CV01";
    private static final String WEIGHS_2 = "CV03";
    private static final String WEIGHS_2_TOO = "CV04";
    private static final String WEIGHS_1 = "CV08";

    @Test
    void nothingIsFoundWhereThereIsNothingToChange() {
        assertThat(new ChangeSearch(GRADER, voice("FFFFFFFFFF"), List.of(), after -> true).smallest())
                .isEmpty();
    }

    @Test
    void nothingIsFoundWhereEvenTheBestIsNotEnough() {
        assertThat(search(voice("FFNFFFFFFF"), after -> false, WEIGHS_2)).isEmpty();
    }

    @Test
    void theShortestStepThatIsEnoughIsTaken() {
        AnswerSheet sheet = voice("FFNFFFFFFF");

        assertThat(search(sheet, scoreOver(93), WEIGHS_2)).contains(List.of(up(WEIGHS_2, AnswerCode.N, AnswerCode.P)));
        assertThat(search(sheet, scoreOver(97), WEIGHS_2)).contains(List.of(up(WEIGHS_2, AnswerCode.N, AnswerCode.M)));
        assertThat(search(sheet, scoreOver(99), WEIGHS_2)).contains(List.of(up(WEIGHS_2, AnswerCode.N, AnswerCode.F)));
    }

    @Test
    void ofTwoQuestionsTheOneWithFewerStepsIsTaken() {
        AnswerSheet sheet = voice("NFNFFFFFFF");

        assertThat(search(sheet, scoreOver(84), WEIGHS_2, WEIGHS_3))
                .contains(List.of(up(WEIGHS_3, AnswerCode.N, AnswerCode.M)));
    }

    @Test
    void ofTwoQuestionsWithAsManyStepsTheFirstOfTheFormIsTaken() {
        AnswerSheet sheet = voice("FFNNFFFFFF");

        assertThat(search(sheet, scoreOver(83), WEIGHS_2, WEIGHS_2_TOO))
                .contains(List.of(up(WEIGHS_2, AnswerCode.N, AnswerCode.P)));
    }

    @Test
    void twoQuestionsAreChangedOnlyWhereOneIsNotEnough() {
        AnswerSheet sheet = voice("FFNNFFFFFF");

        assertThat(search(sheet, scoreOver(89), WEIGHS_2, WEIGHS_2_TOO))
                .contains(List.of(up(WEIGHS_2, AnswerCode.N, AnswerCode.F)));
        assertThat(search(sheet, scoreOver(93), WEIGHS_2, WEIGHS_2_TOO))
                .contains(List.of(
                        up(WEIGHS_2, AnswerCode.N, AnswerCode.P), up(WEIGHS_2_TOO, AnswerCode.N, AnswerCode.F)));
    }

    @Test
    void whereBothAreNeededTheFewestStepsOfBothTogetherAreTaken() {
        AnswerSheet sheet = voice("NFNFFFFFFF");

        assertThat(search(sheet, scoreOver(90), WEIGHS_3, WEIGHS_2))
                .contains(List.of(up(WEIGHS_3, AnswerCode.N, AnswerCode.M), up(WEIGHS_2, AnswerCode.N, AnswerCode.P)));
    }

    @Test
    void theQuestionsThatAreEnoughNeedNotStandTogether() {
        AnswerSheet sheet = voice("FFNNFFFNFF");

        assertThat(search(sheet, scoreOver(89), WEIGHS_2, WEIGHS_1, WEIGHS_2_TOO))
                .contains(List.of(
                        up(WEIGHS_2, AnswerCode.N, AnswerCode.M), up(WEIGHS_2_TOO, AnswerCode.N, AnswerCode.M)));
    }

    @Test
    void aFlagIsOneStep() {
        AnswerSheet sheet = sheet(Map.of("CV", "FFNFFFFFFF"), new OpenFlag("DD-11", Severity.HIGH, false));
        List<List<Move>> candidates =
                List.of(Move.up(WEIGHS_2, AnswerCode.N), List.<Move>of(new Move.Mitigate("DD-11")));
        Predicate<CaseGrade> either = after -> scoreOver(97).test(after)
                || after.rules().stream().noneMatch(rule -> rule.because().contains("DD-11"));

        assertThat(new ChangeSearch(GRADER, sheet, candidates, either).smallest())
                .contains(List.of(new Move.Mitigate("DD-11")));
        assertThat(new Move.Mitigate("DD-11").steps()).isOne();
        assertThat(up(WEIGHS_2, AnswerCode.P, AnswerCode.F).steps()).isEqualTo(2);
    }

    @Test
    void whereSoMuchIsToChangeThatNotAllCanBeTriedNothingCanBeLeftOutOfWhatIsFound() {
        AnswerSheet sheet =
                sheet(Map.of("MO", "NNNNNNNNNN", "RA", "NNNNNNNNNN", "CV", "NNNNNNNNNN", "DI", "NNNNNNNNNN"));
        Predicate<CaseGrade> nearlyEverything =
                after -> after.score() != null && after.score().compareTo(Fraction.of(80, 1)) > 0;

        List<Move> found = new ChangeSearch(GRADER, sheet, allQuestions(sheet), nearlyEverything)
                .smallest()
                .orElseThrow();

        assertThat(nearlyEverything).accepts(GRADER.grade(Move.apply(sheet, found)));
        for (int i = 0; i < found.size(); i++) {
            List<Move> without = new ArrayList<>(found);
            Move.Better left = (Move.Better) without.remove(i);
            assertThat(nearlyEverything).as("without " + left).rejects(GRADER.grade(Move.apply(sheet, without)));
            for (Move shorter : Move.up(left.question(), left.from())) {
                if (shorter.steps() < left.steps()) {
                    List<Move> less = new ArrayList<>(found);
                    less.set(i, shorter);
                    assertThat(nearlyEverything)
                            .as(shorter + " instead of " + left)
                            .rejects(GRADER.grade(Move.apply(sheet, less)));
                }
            }
        }
        assertThat(found).hasSizeLessThan(40);
    }

    @Test
    void whatChangesNothingIsLeftOutThoughItComesFirst() {
        AnswerSheet sheet = sheet(Map.of("MO", "NNNNNNNNNN", "RA", "NNNNNNNNNN"));
        List<List<Move>> candidates = allQuestions(sheet);
        candidates.addFirst(List.of(new Move.Mitigate("DD-11")));

        assertThat(new ChangeSearch(GRADER, sheet, candidates, scoreOver(80)).smallest())
                .hasValueSatisfying(found -> assertThat(found).isNotEmpty().doesNotContain(new Move.Mitigate("DD-11")));
    }

    private static Optional<List<Move>> search(AnswerSheet sheet, Predicate<CaseGrade> enough, String... questions) {
        List<List<Move>> candidates = new ArrayList<>();
        for (String question : questions) {
            candidates.add(
                    Move.up(question, Objects.requireNonNull(sheet.answers().get(question))));
        }
        return new ChangeSearch(GRADER, sheet, candidates, enough).smallest();
    }

    private static List<List<Move>> allQuestions(AnswerSheet sheet) {
        List<List<Move>> candidates = new ArrayList<>();
        INSTRUMENT.themes().forEach(theme -> {
            for (Question question : theme.questions()) {
                if (sheet.answers().containsKey(question.id())) {
                    candidates.add(Move.up(question.id(), AnswerCode.N));
                }
            }
        });
        return candidates;
    }

    private static Predicate<CaseGrade> scoreOver(int points) {
        return after -> after.score() != null && after.score().compareTo(Fraction.of(points, 1)) > 0;
    }

    private static AnswerSheet voice(String letters) {
        return sheet(Map.of("CV", letters));
    }

    private static Move.Better up(String question, AnswerCode from, AnswerCode to) {
        return new Move.Better(question, from, to);
    }
}
