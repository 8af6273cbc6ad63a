package org.plumbline.rulebook;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final List<String> FOLDERS = List.of("grading", "drift");

    private final RulePack pack;

    BackgroundCompile(RulePacks packs) {
        pack = packs.current();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!pack.isSealed()) {
            LOG.info("Rule pack {} is not the one that the build has proved: compiling it before the start", pack.id());
            FOLDERS.forEach(pack::rules);
        }
    }

    @EventListener
    void compile(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().name("rules").start(() -> {
            try {
                FOLDERS.forEach(pack::rules);
            } catch (BrokenRulePack broken) {
                LOG.error("The server stops: {}", broken.getMessage());
                ready.getApplicationContext().close();
            }
        });
    }
}
