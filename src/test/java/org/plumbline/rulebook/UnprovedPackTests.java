package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;

class UnprovedPackTests {

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
        assertThatThrownBy(() -> start(new RulePack("tiny", MISSPELT)))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/grading/late.drl:5: ")
                .hasMessageEndingWith("\nMaybe gap was meant where gapp is written");
    }

    @Test
    void aPackThatDiffersFromItsSealIsNotTrusted() {
        assertThatThrownBy(() -> start(new RulePack("tiny", MISSPELT, "the digest of another text")))
                .isInstanceOf(BrokenRulePack.class);
    }

    @Test
    void aSealedPackDoesNotHoldUpTheStart() {
        String digest = new RulePack("tiny", MISSPELT).digest();

        assertThatCode(() -> start(new RulePack("tiny", MISSPELT, digest))).doesNotThrowAnyException();
    }

    @Test
    void itIsLookedThroughBeforeAnythingElseIsMade() {
        AtomicBoolean made = new AtomicBoolean();
        RulePack pack = new RulePack("tiny", MISSPELT);
        try (GenericApplicationContext product = new GenericApplicationContext()) {
            product.registerBean("folder", BeanFactoryPostProcessor.class, () -> beans -> made.set(true));
            product.registerBean(RulePacks.class, () -> new RulePacks(new TreeMap<>(Map.of(pack.id(), pack))));
            product.registerBean(PackCheck.class, () -> each -> each.rules("grading"));
            product.registerBean(UnprovedPack.class, UnprovedPack::new);

            assertThatThrownBy(product::refresh).isInstanceOf(BrokenRulePack.class);
        }
        assertThat(made).isFalse();
    }

    private static void start(RulePack pack) {
        PackCheck grading = each -> each.rules("grading");
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("packs", new RulePacks(new TreeMap<>(Map.of(pack.id(), pack))));
        beans.registerSingleton("grading", grading);
        new UnprovedPack().postProcessBeanFactory(beans);
    }
}
