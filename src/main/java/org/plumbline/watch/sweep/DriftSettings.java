package org.plumbline.watch.sweep;

import org.plumbline.council.CouncilStandards;
import org.plumbline.rulebook.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the current pack with what this council goes by, made ready when the product starts. */
@Configuration(proxyBeanMethods = false)
class DriftSettings {

    @Bean
    CouncilRules rulesInForce(RulePacks packs, CouncilStandards standards) {
        return new CouncilRules(packs.current(), standards);
    }
}
