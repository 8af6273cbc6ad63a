package org.plumbline.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class SessionLeftTests {

    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void withoutASessionNothingIsLeft() {
        assertThat(new SessionLeft().left("mine", request)).isEqualTo("0");
        assertThat(request.getSession(false)).as("asking begins none").isNull();
    }

    @Test
    void theNextPersonsSessionInTheSameBrowserIsNotThisPagesAndStays() {
        session.setAttribute(SessionWatch.KEY, "theirs");
        request.setSession(session);

        assertThat(new SessionLeft().left("mine", request)).isEqualTo("0");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void askingAfterTheEndSignsThePersonOut() {
        session.setAttribute(SessionWatch.KEY, "mine");
        request.setSession(session);

        assertThat(new SessionLeft().left("mine", request)).isEqualTo("0");
        assertThat(session.isInvalid())
                .as("nobody is signed in with it any more")
                .isTrue();
    }
}
