package org.plumbline.rulebook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compiles the rules of the current pack once the server answers, before anybody needs them. */
@Component
class BackgroundCompile {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundCompile.class);

    private final ObjectProvider<RulesInUse> users;

    BackgroundCompile(ObjectProvider<RulesInUse> users) {
        this.users = users;
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
