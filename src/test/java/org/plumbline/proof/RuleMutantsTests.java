package org.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.proof.PackMutant.Kind;

class RuleMutantsTests {

    private static final String DRL = """
            package grading

            import org.plumbline.grading.AuditedTheme
            import org.plumbline.grading.Ceiling
            import org.plumbline.grading.Grade

            rule "First"
              @code("TG-90")
            when
              $theme : AuditedTheme(
                  applicable >= limits.severalNotMet,
                  !notEvidenced.empty || (answersForDrift && base == Grade.GOOD))
            then
              insert(new Ceiling($theme.code(), Grade.GOOD, $theme.notEvidenced()).times($theme.applicable()));
            end

            rule "Second"
              @code("TG-91")
            when
              AuditedTheme()
            then
              insert(Conclusion.high($theme, $theme.code()));
            end
            """;

    @Test
    void everyPartOfARuleIsChangedOnce() {
        assertThat(changes(Kind.COMPARISON))
                .containsExactly(
                        "`applicable >= limits.severalNotMet` → `applicable > limits.severalNotMet`",
                        "`applicable >= limits.severalNotMet` → `applicable < limits.severalNotMet`",
                        "`base == Grade.GOOD` → `base != Grade.GOOD`");
        assertThat(changes(Kind.NEGATION))
                .containsExactly(
                        "`!notEvidenced.empty` → `notEvidenced.empty`", "`answersForDrift` → `!answersForDrift`");
        assertThat(changes(Kind.DROPPED))
                .containsExactly(
                        "`applicable >= limits.severalNotMet,` → `nothing`",
                        "`, !notEvidenced.empty || (answersForDrift && base == Grade.GOOD)` → `nothing`",
                        "`!notEvidenced.empty ||` → `nothing`",
                        "`|| (answersForDrift && base == Grade.GOOD)` → `nothing`",
                        "`answersForDrift &&` → `nothing`",
                        "`&& base == Grade.GOOD` → `nothing`");
        assertThat(changes(Kind.LIMIT_IN_WHEN))
                .containsExactly("`applicable >= limits.severalNotMet` → `applicable >= limits.someMediumFlags`");
        assertThat(changes(Kind.CONSTANT_IN_WHEN))
                .containsExactly(
                        "`base == Grade.GOOD` → `base == Grade.REQUIRES_IMPROVEMENT`",
                        "`base == Grade.GOOD` → `base == Grade.OUTSTANDING`");
        assertThat(changes(Kind.GRADE)).containsExactly("`GOOD` → `REQUIRES_IMPROVEMENT`", "`GOOD` → `OUTSTANDING`");
        assertThat(changes(Kind.SEVERITY)).containsExactly("`high` → `medium`", "`high` → `critical`");
        assertThat(changes(Kind.VALUE_IN_THEN))
                .containsExactly("`notEvidenced` → `otherNotMet`", "`applicable` → `applicableMinimum`");
        assertThat(changes(Kind.CALL_IN_THEN)).containsExactly("`.times($theme.applicable())` → `nothing`");
        assertThat(mutants()).filteredOn(each -> each.kind() == Kind.REMOVED).hasSize(2);
        assertThat(mutants()).extracting(PackMutant::key).doesNotHaveDuplicates();
    }

    @Test
    void aMutantDiffersInItsChangeAlone() {
        PackMutant mutant = mutants().stream()
                .filter(each -> each.kind() == Kind.DROPPED)
                .findFirst()
                .orElseThrow();

        assertThat(mutant.text().replaceAll("\\s+", " "))
                .isEqualTo(
                        DRL.replace("applicable >= limits.severalNotMet,", "").replaceAll("\\s+", " "));
    }

    @Test
    void rulesOfOtherCodesCanBeLeftOut() {
        assertThat(RuleText.of(RuleText.only(DRL, Set.of("TG-91"))))
                .extracting(RuleText::name)
                .containsExactly("Second");
    }

    @Test
    void aRowOfTimescalesIsChangedInItsLimitAndItsSeverities() {
        String csv = "id,from,limit,severity\nT11,\"VISIT, seen\",3,LOW; HIGH over 5\n";

        assertThat(TimescaleMutants.of(csv))
                .extracting(each -> each.text().lines().toList().getLast())
                .containsExactly(
                        "T11,\"VISIT, seen\",4,LOW; HIGH over 5",
                        "T11,\"VISIT, seen\",2,LOW; HIGH over 5",
                        "T11,\"VISIT, seen\",3,MEDIUM; HIGH over 5",
                        "T11,\"VISIT, seen\",3,LOW; CRITICAL over 5",
                        "T11,\"VISIT, seen\",3,LOW; HIGH over 6",
                        "T11,\"VISIT, seen\",3,LOW; HIGH over 4");
    }

    private static List<PackMutant> mutants() {
        return RuleMutants.of("grading/tests.drl", DRL);
    }

    private static List<String> changes(Kind kind) {
        return mutants().stream()
                .filter(each -> each.kind() == kind)
                .map(PackMutant::change)
                .toList();
    }
}
