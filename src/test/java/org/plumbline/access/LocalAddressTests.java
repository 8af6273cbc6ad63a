package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class LocalAddressTests {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void itNamesTheMachineItselfWhereverItIsAmongThoseAnswered() {
        assertThat(LocalAddress.of(settings, 8080)).isEqualTo("http://localhost:8080/");
        settings.setProperty("server.address", "127.0.0.1");
        assertThat(LocalAddress.of(settings, 8080)).isEqualTo("http://localhost:8080/");
        settings.setProperty("server.address", "0.0.0.0");
        assertThat(LocalAddress.of(settings, 8080)).isEqualTo("http://localhost:8080/");
    }

    @Test
    void itNamesTheOneAddressThatIsAnsweredAndTheFolderOfTheProduct() {
        settings.setProperty("server.address", "10.1.2.3");
        settings.setProperty("server.servlet.context-path", "/audits");

        assertThat(LocalAddress.of(settings, 9000)).isEqualTo("http://10.1.2.3:9000/audits/");
    }

    @Test
    void withoutAWebServerThereIsNone() {
        try (GenericApplicationContext job = new GenericApplicationContext()) {
            assertThat(LocalAddress.of(job)).isEmpty();
        }
    }
}
