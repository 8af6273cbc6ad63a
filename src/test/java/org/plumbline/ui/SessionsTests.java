package org.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.springframework.security.access.AccessDeniedException;

class SessionsTests {

    @Test
    void whatIsGoneForThePersonIsNoFaultOfOurs() {
        assertThat(Sessions.dialog(new NotFoundForYou("audit", "1"))).isInstanceOf(GoneDialog.class);
        assertThat(Sessions.dialog(new AccessDeniedException("no"))).isInstanceOf(GoneDialog.class);
    }

    @Test
    void anythingElseIs() {
        assertThat(Sessions.dialog(new IllegalStateException("broken"))).isInstanceOf(FaultDialog.class);
    }
}
