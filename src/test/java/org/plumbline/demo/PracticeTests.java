package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.Grade;
import org.plumbline.grading.Grader;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class PracticeTests {

    private static final int AUDITS = 40;
    private static final List<CaseType> TYPES = List.of(CaseType.CIN, CaseType.CP, CaseType.CLA, CaseType.ASSESSMENT);

    private final RulePack pack = RulePacks.bundled().current();
    private final Instrument instrument = Instrument.of(pack);
    private final Grader grader = new Grader(pack, instrument);

    @Test
    void countyGetsBetterThroughTheYearWithoutBecomingPerfect() {
        Map<Grade, Integer> first = grades(0, Habit.FAIR);
        Map<Grade, Integer> last = grades(11, Habit.FAIR);
        assertThat(goodOrBetter(first)).isBetween(12, 25);
        assertThat(goodOrBetter(last)).isBetween(goodOrBetter(first) + 4, 36);
    }

    @Test
    void severeAuditorGradesBelowALenientOne() {
        Habit lenient = Habit.KINDS.get(1);
        Habit severe = Habit.KINDS.get(3);
        assertThat(grades(5, severe)).containsKey(Grade.INADEQUATE);
        assertThat(goodOrBetter(grades(5, severe))).isLessThan(goodOrBetter(grades(5, lenient)) - 5);
    }

    private static int goodOrBetter(Map<Grade, Integer> grades) {
        return grades.getOrDefault(Grade.GOOD, 0) + grades.getOrDefault(Grade.OUTSTANDING, 0);
    }

    private Map<Grade, Integer> grades(int month, Habit habit) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (int i = 0; i < AUDITS; i++) {
            Dice dice = Dice.of(month * 1000L + i);
            Practice practice =
                    new Practice(dice, habit, Staff.TEAMS.get(i % 12).code(), month);
            CaseType type = TYPES.get(i % TYPES.size());
            Map<String, AnswerCode> answers = new HashMap<>();
            for (Theme theme : instrument.themes().subList(0, 4)) {
                for (Question question : theme.questions()) {
                    answers.put(question.id(), practice.answer(question, type, false));
                }
            }
            Grade grade =
                    grader.grade(new AnswerSheet(answers, false, List.of())).grade();
            grades.merge(grade, 1, Integer::sum);
        }
        return grades;
    }
}
