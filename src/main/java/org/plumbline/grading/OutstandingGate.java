package org.plumbline.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;

/**
 * The answers of a theme that keep it from Outstanding whatever its score, by what is wrong with them. Lists hold question
 * ids in the order of the form.
 *
 * @param criticalNotFully critical questions that are not answered Yes, fully
 * @param belowMostly questions answered Partly or worse
 * @param impactNotFully the questions about the difference made to the child, where none is answered Yes, fully
 * @param any all of these
 */
public record OutstandingGate(
        List<String> criticalNotFully, List<String> belowMostly, List<String> impactNotFully, List<String> any) {

    static OutstandingGate of(Theme theme, Map<String, AnswerCode> answers) {
        OutstandingGate gate =
                new OutstandingGate(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean impactShown = theme.questions().stream()
                .anyMatch(question -> question.impact() && answers.get(question.id()) == AnswerCode.F);
        for (Question question : theme.questions()) {
            AnswerCode answer = answers.get(question.id());
            boolean fully = answer == AnswerCode.F || answer == AnswerCode.A;
            boolean critical = question.critical() && !fully;
            boolean low = !fully && answer != AnswerCode.M;
            boolean impact = question.impact() && !impactShown;
            add(gate.criticalNotFully, question, critical);
            add(gate.belowMostly, question, low);
            add(gate.impactNotFully, question, impact);
            add(gate.any, question, critical || low || impact);
        }
        return gate;
    }

    private static void add(List<String> to, Question question, boolean holds) {
        if (holds) {
            to.add(question.id());
        }
    }
}
