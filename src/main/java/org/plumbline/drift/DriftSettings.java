package org.plumbline.drift;

import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the current pack with the calendar of this council, made ready when the product starts. */
@Configuration(proxyBeanMethods = false)
class DriftSettings {

    @Bean
    DriftRules driftRules(RulePacks packs, WorkingDays workingDays) {
        return new DriftRules(packs.current(), workingDays);
    }
}
