package org.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.proof.PackMutant.Kind;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class PackJudgeTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final PackJudge JUDGE = new PackJudge(PACK);

    @Test
    void theExampleThatNoticesIsNamed() {
        assertThat(killer("grading/theme.drl", "Critical standard not met", "Grade.INADEQUATE", "Grade.GOOD"))
                .hasValue("TG-20 fires: A critical question is answered No");
        assertThat(killer("parameters.yaml", "grading.band-good", "band-good: {value: 70", "band-good: {value: 71"))
                .hasValue("OG-05 fires: A score of just over 70 is Good");
    }

    @Test
    void theRulesOfAPatternAreJudgedWithoutTheOthers() {
        PackMutant removed = RuleMutants.of("drift/court.drl", PACK.text("drift/court.drl")).stream()
                .filter(each -> each.kind() == Kind.REMOVED)
                .findFirst()
                .orElseThrow();

        assertThat(JUDGE.killer(removed)).get().asString().startsWith("DD-37: ");
    }

    @Test
    void aPackThatDoesNotLoadIsRefused() {
        assertThat(killer("parameters.yaml", "grading.band-good", "band-good: {value: 70", "band-good: {value: many"))
                .get()
                .asString()
                .startsWith("refused: ");
        assertThat(killer(
                        "grading/theme.drl",
                        "Critical standard not met",
                        "!criticalNotMet.empty",
                        "!criticalNotMet.emptyy"))
                .get()
                .asString()
                .startsWith("refused: ");
    }

    @Test
    void whatNobodySeesSurvives() {
        assertThat(killer("grading/theme.drl", "Critical standard not met", "Put the practice right", "Do it right"))
                .isEmpty();
    }

    private static Optional<String> killer(String file, String place, String old, String changed) {
        String text = PACK.text(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old, Math.max(0, text.indexOf("\"" + place + "\"")));
        return JUDGE.killer(new PackMutant(
                Kind.NUMBER, file, place, old, text.substring(0, at) + changed + text.substring(at + old.length())));
    }
}
