package org.plumbline.demo;

import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Question;

/**
 * How well a case was worked, as far as one can put it in points from 0 to 100: what an auditor of a given habit would
 * answer to each question. The county gets better through the year, with noise of case, team and question.
 */
final class Practice {

    private static final int START = 57;
    private static final int FULLY = 67;
    private static final int MOSTLY = 43;
    private static final int PARTLY = 26;
    private static final int LINKED = 25;

    /** One family in so many needs an interpreter or an advocate; in one of so many nothing new happened in the year. */
    private static final int HELPED_TO_UNDERSTAND = 6;

    private static final int HELPED_TO_SPEAK = 3;
    private static final int NOTHING_NEW = 8;

    private final Dice dice;
    private final Habit habit;
    private final int points;

    /** {@code month} counts the rounds from 0. */
    Practice(Dice dice, Habit habit, String team, int month) {
        this.dice = dice;
        this.habit = habit;
        int ofTeam = Dice.of(team.hashCode()).between(-6, 6);
        int ofCase = dice.between(-8, 8) + dice.between(-8, 8) + dice.between(-6, 6);
        int progress = month / 2;
        this.points = START + progress + ofTeam + ofCase + habit.points(month);
    }

    /** {@code flagged} says whether a serious drift flag is linked to the question and open. */
    AnswerCode answer(Question question, CaseType caseType, boolean flagged) {
        if (notApplicable(question, caseType) != null) {
            return AnswerCode.A;
        }
        int ofQuestion = Dice.of(question.id().hashCode()).between(-11, 9);
        int value = points + ofQuestion + dice.between(-17, 17) - (flagged ? LINKED : 0);
        if (value >= FULLY) {
            return AnswerCode.F;
        }
        if (value >= MOSTLY) {
            return AnswerCode.M;
        }
        if (value >= PARTLY || (question.safety() && dice.percent(45))) {
            return AnswerCode.P;
        }
        return dice.percent(habit.missing()) ? AnswerCode.E : AnswerCode.N;
    }

    /** The code of the reason why the question cannot apply to such a case; absent when it can. */
    @Nullable
    String notApplicable(Question question, CaseType caseType) {
        boolean inPlanOrCare = caseType == CaseType.CP || caseType == CaseType.CLA;
        boolean applies =
                switch (question.id()) {
                    case "MO08", "MO09" -> inPlanOrCare;
                    case "CV08" -> inPlanOrCare || points % HELPED_TO_SPEAK == 0;
                    case "DI03" -> points % HELPED_TO_UNDERSTAND == 0;
                    case "RA02" -> points % NOTHING_NEW != 0;
                    default -> true;
                };
        if (applies || question.notApplicableWhen() == null) {
            return null;
        }
        return question.id().equals("MO08") ? "NOT_THIS_CASE_TYPE" : "NO_INDICATOR";
    }
}
