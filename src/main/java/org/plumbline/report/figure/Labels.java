package org.plumbline.report.figure;

import java.util.Map;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;

/**
 * The words for codes, from the rule pack of the month and the council's teams.
 *
 * @param council the council's name; empty until somebody has said
 * @param packStanding whose standards the pack's own numbers are, in a sentence
 * @param points what each answer gives, 0 to 100
 */
public record Labels(
        String council,
        Map<String, String> themes,
        Map<String, QuestionName> questions,
        Map<AnswerCode, Integer> points,
        Map<Grade, String> grades,
        Map<String, String> teams,
        Map<String, String> patterns,
        String packStanding) {

    public Labels {
        themes = Map.copyOf(themes);
        questions = Map.copyOf(questions);
        points = Map.copyOf(points);
        grades = Map.copyOf(grades);
        teams = Map.copyOf(teams);
        patterns = Map.copyOf(patterns);
    }

    /** The words under the council's name; as they are where it has none. */
    public String ofCouncil(String words) {
        return council.isEmpty() ? words : council + ". " + words;
    }

    public String theme(String code) {
        return themes.getOrDefault(code, code);
    }

    QuestionName question(String id) {
        return questions.getOrDefault(id, new QuestionName(id, ""));
    }

    public String team(String code) {
        return teams.getOrDefault(code, code);
    }

    String pattern(String code) {
        return patterns.getOrDefault(code, code);
    }

    /** The pack's label of a grade. */
    public String grade(Grade grade) {
        return grades.getOrDefault(grade, grade.name());
    }

    /** A question's words and the name of its theme. */
    public record QuestionName(String text, String theme) {}
}
