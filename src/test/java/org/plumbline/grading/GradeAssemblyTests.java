package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.grading.WorkedExamples.INSTRUMENT;
import static org.plumbline.grading.WorkedExamples.PACK;
import static org.plumbline.grading.WorkedExamples.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.statistics.Fraction;

class GradeAssemblyTests {

    @Test
    void theReasonsOfAThemeAreInTheOrderOfTheirCodesWhicheverWasReachedFirst() {
        AuditedTheme voice = new AuditedTheme(
                new ThemeTerms(INSTRUMENT.theme("CV"), Fraction.of(1, 1), 5, false),
                sheet(Map.of("CV", "FFNFFFFFFF")).answers(),
                INSTRUMENT,
                new Limits(PACK.parameters()),
                List.of());

        List<ThemeGrade> themes = new GradeAssembly(new ReasonWords(PACK.parameters(), INSTRUMENT), 3, Set.of())
                .themes(List.of(voice), List.of(ceiling("TG-40"), ceiling("TG-30")), Map.of());

        assertThat(themes).singleElement().satisfies(theme -> assertThat(theme.rules())
                .extracting(FiredRule::code)
                .containsExactly("TG-30", "TG-40"));
    }

    private static Concluded<Ceiling> ceiling(String code) {
        RuleCard card = PACK.rules("grading").cards().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Concluded<>(card, new Ceiling("CV", Grade.GOOD, List.of("CV03")));
    }
}
