package org.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.ui.demonstration.CountyBeingWrittenView;
import org.plumbline.ui.demonstration.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The door of a real installation. */
@SpringBootTest
@Import(AuditStreet.class)
class SignInViewTests extends SpringBrowserlessTest {

    @Autowired
    private AuditStreet.Street street;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRealInstallationListsNobodyAndNamesNoPassword() {
        street.settle();
        SignInView door = navigate(SignInView.class);

        assertThat(find(SignInAs.class).all()).isEmpty();
        assertThat(door.getElement().getOuterHTML())
                .doesNotContain("plumbline-demo")
                .doesNotContain("Demonstration")
                .doesNotContain("Priya");
    }

    @Test
    void nothingIsBeingWrittenThere() {
        street.settle();
        SecurityContextHolder.setContext(street.as("lead", SecurityContextHolder::getContext));
        navigate("being-written", NotFound.NoSuchPage.class);
        assertThat(find(CountyBeingWrittenView.class).all()).isEmpty();
    }
}
