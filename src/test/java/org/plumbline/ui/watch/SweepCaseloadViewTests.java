package org.plumbline.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.StreetScreen;

class SweepCaseloadViewTests extends StreetScreen {

    private static final String STARTED = "The sweep has started.";
    private static final String FINISHED = "The sweep has finished.";

    @BeforeEach
    void open() {
        signIn("lead");
        navigate(SweepCaseloadView.class);
    }

    @Test
    void whoStartedASweepReadsThatItHasFinishedAndNoLongerThatItHasStarted() {
        press("Start the sweep");

        await().pollInSameThread().untilAsserted(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            assertThat(words()).contains(FINISHED).doesNotContain(STARTED);
        });
    }

    @Test
    void whoStartedNoneReadsNeither() {
        assertThat(words()).doesNotContain(STARTED, FINISHED);
    }
}
