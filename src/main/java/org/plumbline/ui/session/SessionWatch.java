package org.plumbline.ui.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Scope;

/** On every page of a person who is signed in: warns them before the session ends, with one key to go on. */
@SpringComponent
@Scope("prototype")
public class SessionWatch extends Div {

    /** Under which name a session holds the key by which its pages know it again. */
    static final String KEY = "plumbline.session.key";

    private final Duration warnBefore;
    private final Duration lookEvery;

    SessionWatch(
            @Value("${plumbline.session.warn-before}") Duration warnBefore,
            @Value("${plumbline.session.look-every}") Duration lookEvery) {
        this.warnBefore = warnBefore;
        this.lookEvery = lookEvery;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.addJavaScript("session.js");
        getElement()
                .executeJs(
                        "window.plumblineSession?.watch(this, $0, $1, $2)",
                        key(event.getSession().getSession()),
                        (int) warnBefore.toSeconds(),
                        (int) lookEvery.toMillis());
    }

    private static String key(WrappedSession session) {
        if (session.getAttribute(KEY) == null) {
            session.setAttribute(KEY, UUID.randomUUID().toString());
        }
        return session.getAttribute(KEY).toString();
    }

    /** The person goes on: that this is called makes the session last, whatever dialog is open. */
    @ClientCallable
    @AllowInert
    void stay() {}
}
