package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.RuleExample;
import org.plumbline.finding.Severity;

/**
 * Grades the answer sheet of an example and compares what comes of it with what the example says: {@code codes}, every
 * code of the file's area that fires; and where they are written, {@code grade}, the grade of the case or of the only
 * theme, {@code ceiling}, what the rule limits to, {@code because}, what it names, and {@code strengths} and {@code
 * losses}, the answers of the only theme that gave and cost most.
 */
public final class GradingSpecs implements RuleExample.Driver {

    private final Grader grader;

    public GradingSpecs(Grader grader) {
        this.grader = grader;
    }

    @Override
    public void check(RuleExample example) {
        CaseGrade grade = grader.grade(sheet(example.written()));
        boolean overall = !example.area().equals("theme");
        List<FiredRule> rules = overall
                ? grade.rules()
                : grade.themes().stream().flatMap(each -> each.rules().stream()).toList();
        List<String> codes = example.area().equals("actions")
                ? grade.actions()
                : rules.stream().map(FiredRule::code).distinct().sorted().toList();

        assertThat(codes).isEqualTo(words(example, "codes").sorted().toList());
        assertThat(codes.contains(example.code())).isEqualTo(example.fires());
        says(example, "grade", overall ? grade.grade() : theme(grade).grade());
        for (FiredRule rule : rules) {
            if (rule.code().equals(example.code())) {
                says(example, "ceiling", rule.ceiling());
                says(example, "because", rule.because());
            }
        }
        if (!overall) {
            says(example, "strengths", questions(theme(grade).strengths()));
            says(example, "losses", questions(theme(grade).losses()));
        }
    }

    private static ThemeGrade theme(CaseGrade grade) {
        return grade.themes().getFirst();
    }

    private static List<String> questions(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::question).toList();
    }

    private static void says(RuleExample example, String key, @Nullable Object found) {
        if (example.written().containsKey(key)) {
            assertThat(String.valueOf(found))
                    .as("%s of %s", key, example.title())
                    .isEqualTo(String.valueOf(example.written().get(key)));
        }
    }

    private AnswerSheet sheet(Map<?, ?> written) {
        Map<String, String> answers = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(written.get("answers")))
                .forEach((theme, given) -> answers.put(theme.toString(), given.toString()));
        AnswerSheet sheet = WorkedExamples.sheet(
                grader.instrument(), answers, flags(written).toArray(OpenFlag[]::new));
        boolean risk = Boolean.TRUE.equals(written.get("immediate-risk"));
        return new AnswerSheet(sheet.answers(), risk, sheet.flags());
    }

    private static Stream<String> words(RuleExample example, String key) {
        return ((List<?>) Objects.requireNonNull(example.written().get(key), key))
                .stream().map(Object::toString);
    }

    private static List<OpenFlag> flags(Map<?, ?> example) {
        List<OpenFlag> flags = new ArrayList<>();
        if (example.get("flags") instanceof List<?> list) {
            for (Object flag : list) {
                String[] words = flag.toString().split(" ");
                flags.add(new OpenFlag(words[0], Severity.valueOf(words[1]), words.length > 2));
            }
        }
        return flags;
    }
}
