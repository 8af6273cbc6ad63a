package org.plumbline.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.RulePackTests;
import org.plumbline.finding.Severity;

/** Grades the answer sheet of an example and answers the codes of the file's area that fired. */
public final class GradingSpecs implements RulePackTests.SpecDriver {

    @Override
    public Set<String> codes(String area, Map<?, ?> example) {
        Map<String, String> answers = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(example.get("answers")))
                .forEach((theme, given) -> answers.put(theme.toString(), given.toString()));
        AnswerSheet sheet = WorkedExamples.sheet(answers, flags(example).toArray(StandingFlag[]::new));
        boolean risk = Boolean.TRUE.equals(example.get("immediate-risk"));
        CaseGrade grade = WorkedExamples.GRADER.grade(new AnswerSheet(sheet.answers(), risk, sheet.flags()));
        Set<String> codes = new TreeSet<>();
        switch (area) {
            case "theme" -> grade.themes().forEach(theme -> theme.rules().forEach(rule -> codes.add(rule.code())));
            case "overall" -> grade.rules().forEach(rule -> codes.add(rule.code()));
            default -> codes.addAll(grade.actions());
        }
        return codes;
    }

    private static List<StandingFlag> flags(Map<?, ?> example) {
        List<StandingFlag> flags = new ArrayList<>();
        if (example.get("flags") instanceof List<?> list) {
            for (Object flag : list) {
                String[] words = flag.toString().split(" ");
                flags.add(new StandingFlag(words[0], Severity.valueOf(words[1]), words.length > 2));
            }
        }
        return flags;
    }
}
