package org.plumbline.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(AuditStreet.class)
class SweepCaseloadViewTests extends SpringBrowserlessTest {

    private static final String STARTED = "The sweep has started.";
    private static final String FINISHED = "The sweep has finished.";

    @Autowired
    private AuditStreet.Street street;

    @BeforeEach
    void settle() {
        street.settle();
        SecurityContextHolder.setContext(street.as("lead", SecurityContextHolder::getContext));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoStartedASweepIsToldItsEndAndNotThatItHasStarted() {
        SweepCaseloadView view = navigate(SweepCaseloadView.class);
        test($view(Button.class).withText("Start the sweep").single()).click();

        await().pollInSameThread().untilAsserted(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            assertThat(view.getElement().getTextRecursively())
                    .contains(FINISHED)
                    .doesNotContain(STARTED);
        });
    }

    @Test
    void whoStartedNoneIsToldNothing() {
        SweepCaseloadView view = navigate(SweepCaseloadView.class);

        assertThat(view.getElement().getTextRecursively()).doesNotContain(STARTED, FINISHED);
    }
}
