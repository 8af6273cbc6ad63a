package org.plumbline.rulebook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compiles the rules of the current pack before anybody needs them. A pack as the build has proved it is compiled once
 * the server answers; any other is compiled first, and stops the start where it is broken.
 */
@Component
class BackgroundCompile implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundCompile.class);

    private final RulePack pack;
    private final ObjectProvider<RulesInUse> users;

    BackgroundCompile(RulePacks packs, ObjectProvider<RulesInUse> users) {
        pack = packs.current();
        this.users = users;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!pack.isSealed()) {
            LOG.info("Rule pack {} is not the one that the build has proved: compiling it before the start", pack.id());
            users.forEach(RulesInUse::compile);
        }
    }

    @EventListener
    void compile(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().name("rules").start(() -> {
            try {
                users.forEach(RulesInUse::compile);
            } catch (BrokenRulePack broken) {
                LOG.error("The server stops: {}", broken.getMessage());
                ready.getApplicationContext().close();
            }
        });
    }
}
