package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Instrument;
import org.plumbline.rulebook.OtherNumbers;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.Sentence;

/** What a grade says to people says the numbers and the themes of the pack that it was reached under. */
class GradingSentencesTests {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** Every whole number of grading and of the audit process, and every share, is another one. */
    private static final RulePack OTHER = OtherNumbers.of(WorkedExamples.PACK, otherValues());

    private static Map<String, Object> otherValues() {
        Map<String, Object> values = new TreeMap<>();
        for (Parameter each : WorkedExamples.PACK.parameters().all()) {
            if (each.name().matches("(grading|audit)\\..*") && each.value().matches("\\d+")) {
                values.put(each.name(), 700 + values.size());
            } else if (each.name().matches("grading\\..*") && each.value().matches("0\\.\\d+")) {
                values.put(each.name(), "0.%02d".formatted(11 + values.size()));
            }
        }
        return values;
    }

    @Test
    void everySentenceOfARuleSaysTheNumbersOfItsPack() {
        Grader grader = new Grader(OTHER, Instrument.of(OTHER));

        assertThat(OTHER.rules("grading").cards()).isNotEmpty().allSatisfy(card -> sentences(card)
                .forEach(sentence -> assertThat(numbers(grader.words(sentence)))
                        .as(sentence.toString())
                        .isEqualTo(sentence.names().stream()
                                .filter(OTHER.parameters().names()::contains)
                                .flatMap(name -> numbers(OTHER.parameters().words(name)).stream())
                                .toList())));
    }

    @Test
    void aSentenceThatNamesANumberChangesWithIt() {
        Grader grader = new Grader(OTHER, Instrument.of(OTHER));
        List<Sentence> naming = OTHER.rules("grading").cards().stream()
                .flatMap(GradingSentencesTests::sentences)
                .filter(sentence ->
                        sentence.names().stream().anyMatch(OTHER.parameters().names()::contains))
                .toList();

        assertThat(naming).hasSizeGreaterThanOrEqualTo(10).allSatisfy(sentence -> assertThat(grader.words(sentence))
                .isNotEqualTo(WorkedExamples.GRADER.words(sentence)));
    }

    @Test
    void aGradeIsExplainedWithTheHoursAndDaysOfItsPack() {
        RulePack pack = OtherNumbers.of(
                WorkedExamples.PACK,
                Map.of("audit.A03", 31, "audit.A07", 1, "audit.A09", 9, "grading.weak-themes-share", "0.45"));
        Grader grader = new Grader(pack, Instrument.of(pack));

        CaseGrade grade = grader.grade(WorkedExamples.example("E04"));

        assertThat(says(grade, "OG-15")).isEqualTo("At least 45% of the graded themes are not good.");
        assertThat(rule(grade, "OG-11").advice())
                .isEqualTo("Make the child safe first; the head of service must acknowledge within 31 hours.");
        assertThat(grade.actions().stream().map(grader::asks))
                .containsExactly(
                        "The case is Inadequate: an action plan is agreed within 1 working day.",
                        "The head of service is told at once and must acknowledge within 31 hours.",
                        "The case is Inadequate: a different auditor audits it again within 9 weeks.");
    }

    @Test
    void theThemesThatLimitACaseAreThoseOfTheInstrument() {
        assertThat(says(limitedBy("RA"), "OG-12"))
                .isEqualTo("Risk analysis is Inadequate, and it limits the whole case.");
        assertThat(says(limitedBy("CV"), "OG-12"))
                .isEqualTo("Child's voice is Inadequate, and it limits the whole case.");
        assertThat(says(limitedBy("CV", "RA"), "OG-12"))
                .isEqualTo("Risk analysis or Child's voice is Inadequate, and it limits the whole case.");
    }

    /** Everything is answered No where these themes limit a case. */
    private static CaseGrade limitedBy(String... themes) {
        RulePack pack = WorkedExamples.PACK;
        for (String file : pack.files("instrument")) {
            boolean limits = Set.of(themes).contains(file.replaceAll("instrument/|\\.yaml", ""));
            pack = pack.with(file, pack.text(file).replaceFirst("limiting: \\w+", "limiting: " + limits));
        }
        return new Grader(pack, Instrument.of(pack)).grade(WorkedExamples.example("E04"));
    }

    private static String says(CaseGrade grade, String code) {
        return rule(grade, code).says();
    }

    private static FiredRule rule(CaseGrade grade, String code) {
        return grade.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Sentence> sentences(RuleCard card) {
        return Stream.of(card.says(), card.advice());
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    }
}
