package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class BrokenRulePackAnalyzerTests {

    @Test
    void aStartThatABrokenPackStopsSaysWhereItIsBrokenAndWhatToLookAt(CapturedOutput output) {
        SpringApplication product = new SpringApplication(WithABrokenPack.class);
        product.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(product::run).hasRootCauseInstanceOf(BrokenRulePack.class);
        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "\nrules/2026-9/drift/plans.yaml:15: no event is a ESCALATIONS\n",
                        "Action:",
                        "\nMaybe ESCALATION was meant\n")
                .doesNotContain("UnsatisfiedDependencyException");
    }

    @Configuration(proxyBeanMethods = false)
    static class WithABrokenPack {

        @Bean
        String rules() {
            throw new BrokenRulePack(
                    "rules/2026-9/drift/plans.yaml:15: no event is a ESCALATIONS\nMaybe ESCALATION was meant");
        }
    }
}
