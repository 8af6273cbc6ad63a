package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.instrument.AnswerCode;

/** The questions that went worst. */
public final class QuestionFigures {

    /** What is said where no question can be listed. */
    public static final String NONE = "No question is listed: too few audits of the month are signed off for that.";

    private QuestionFigures() {}

    /** Those with the lowest mean points, lowest first; those with too few answers come last. */
    public static List<QuestionFigure> weakest(List<AuditOutcome> audits, Labels names, int shown, int fewest) {
        Map<String, List<AnswerCode>> byQuestion = new TreeMap<>();
        for (AuditOutcome audit : audits) {
            Outcomes.of(audit).answers().forEach((question, answer) -> {
                if (answer != AnswerCode.A) {
                    byQuestion.computeIfAbsent(question, q -> new ArrayList<>()).add(answer);
                }
            });
        }
        return byQuestion.entrySet().stream()
                .map(e -> figure(e.getKey(), e.getValue(), names))
                .sorted(Comparator.comparing((QuestionFigure q) -> q.n().known() < fewest)
                        .thenComparing(QuestionFigure::meanPoints, Comparator.nullsLast(Double::compare))
                        .thenComparing(QuestionFigure::id))
                .limit(shown)
                .toList();
    }

    private static QuestionFigure figure(String id, List<AnswerCode> answers, Labels names) {
        double mean = answers.stream()
                .mapToInt(a -> names.points().getOrDefault(a, 0))
                .average()
                .orElseThrow();
        int notEvidenced = (int) answers.stream().filter(AnswerCode.E::equals).count();
        return new QuestionFigure(
                id,
                names.question(id).text(),
                names.question(id).theme(),
                mean,
                Share.of(notEvidenced, answers.size()));
    }
}
