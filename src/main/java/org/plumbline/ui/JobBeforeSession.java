package org.plumbline.ui;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.plumbline.access.RunAs;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Who acts: the actor of a job while one runs, otherwise the person of the browser session. Vaadin alone would always
 * answer with the session, and a job that a screen starts would run as the person at it.
 */
@Component
class JobBeforeSession implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy session = new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public SecurityContext getContext() {
        return RunAs.acting().orElseGet(session::getContext);
    }

    @Override
    public void setContext(SecurityContext context) {
        session.setContext(context);
    }

    @Override
    public void clearContext() {
        session.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return session.createEmptyContext();
    }
}
