package org.plumbline.drift;

import org.plumbline.council.CouncilStandards;
import org.plumbline.rulebook.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the current pack with what this council goes by, made ready when the product starts. */
@Configuration(proxyBeanMethods = false)
class DriftSettings {

    @Bean
    RulesInForce rulesInForce(RulePacks packs, CouncilStandards standards) {
        return new RulesInForce(packs.current(), standards);
    }
}
