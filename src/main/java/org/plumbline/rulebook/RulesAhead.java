package org.plumbline.rulebook;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Compiles the rules of the current pack in a thread of its own while the rest of the server starts; whoever needs them
 * waits for them. A pack that does not compile is told by the one who asks for it, which stops the start.
 */
@Component
class RulesAhead implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        RulePack pack = beans.getBean(RulePacks.class).current();
        Thread.ofPlatform().daemon().name("rules").start(() -> {
            try {
                pack.rules("grading");
                pack.rules("drift");
            } catch (BrokenRulePack toldByWhoeverAsks) {
                // Compiled again on the main thread, with the sentence for the person who starts the server.
            }
        });
    }
}
