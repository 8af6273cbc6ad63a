package org.plumbline.rulebook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;

/**
 * Has every module look through a pack in force that the build has not proved, before anything else is made: where it is
 * broken the start stops, and leaves neither folder nor database behind.
 */
@Component
class UnprovedPack implements BeanFactoryPostProcessor, PriorityOrdered {

    private static final Logger LOG = LoggerFactory.getLogger(UnprovedPack.class);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        RulePacks packs = beans.getBean(RulePacks.class);
        RulePack pack = packs.current();
        if (!pack.isSealed()) {
            LOG.info(
                    "Rule pack {} is not the one that the build has proved: looking it through before the start",
                    pack.id());
            beans.getBeansOfType(PackCheck.class, true, false).values().forEach(check -> check.require(pack));
            ProvedSettings.of(packs.newestSealed()).require(pack);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
