package org.plumbline.ui.demonstration;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.plumbline.access.CurrentActor;
import org.plumbline.demo.Demonstration;
import org.plumbline.ui.help.HelpView;
import org.plumbline.ui.people.ChangePasswordView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whoever is signed in while the county is being written waits for it before they see a part of it. */
@Component
@Profile("demo")
class CountyFirst implements VaadinServiceInitListener {

    /** They show nothing of the county. */
    private static final Set<Class<?>> AT_ONCE =
            Set.of(CountyBeingWrittenView.class, HelpView.class, ChangePasswordView.class);

    private final Demonstration demonstration;
    private final CurrentActor current;

    CountyFirst(Demonstration demonstration, CurrentActor current) {
        this.demonstration = demonstration;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(this::wait));
    }

    private void wait(BeforeEnterEvent event) {
        if (current.find().isPresent()
                && !demonstration.progress().complete()
                && !AT_ONCE.contains(event.getNavigationTarget())
                && !event.isErrorEvent()) {
            event.rerouteTo(CountyBeingWrittenView.class);
        }
    }
}
