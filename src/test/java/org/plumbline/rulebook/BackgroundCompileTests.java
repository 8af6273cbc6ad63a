package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class BackgroundCompileTests {

    private static final Map<String, String> MISSPELT = Map.of(
            "pack.yaml", "id: tiny\neffective-from: \"2026-01-01\"\n", "parameters.yaml", "", "grading/late.drl", """
            package visits
            import org.plumbline.rulebook.RuleBaseTests.Visit
            rule "Visit is late"
            when
              Visit(gapp > 10)
            then
            end
            """);

    @Test
    void aMisspeltFieldStopsTheStartWithFileLineAndHint() {
        BackgroundCompile ahead = ahead(new RulePack("tiny", MISSPELT));

        assertThatThrownBy(ahead::afterSingletonsInstantiated)
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/grading/late.drl:5: ")
                .hasMessageEndingWith("\nMaybe gap was meant where gapp is written");
    }

    @Test
    void aPackThatDiffersFromItsSealIsNotTrusted() {
        BackgroundCompile ahead = ahead(new RulePack("tiny", MISSPELT, "the digest of another text"));

        assertThatThrownBy(ahead::afterSingletonsInstantiated).isInstanceOf(BrokenRulePack.class);
    }

    @Test
    void aSealedPackDoesNotHoldUpTheStart() {
        String digest = new RulePack("tiny", MISSPELT).digest();

        assertThatCode(ahead(new RulePack("tiny", MISSPELT, digest))::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    private static BackgroundCompile ahead(RulePack pack) {
        RulesInUse grading = () -> pack.rules("grading");
        return new BackgroundCompile(
                new RulePacks(new TreeMap<>(Map.of(pack.id(), pack))),
                new StaticListableBeanFactory(Map.of("grading", grading)).getBeanProvider(RulesInUse.class));
    }
}
