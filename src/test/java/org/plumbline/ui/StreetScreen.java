package org.plumbline.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.audit.AuditStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person of the small council at a page. */
@SpringBootTest
@Import(AuditStreet.class)
public abstract class StreetScreen extends SpringBrowserlessTest {

    @Autowired
    protected AuditStreet.Street street;

    @BeforeEach
    protected void settle() {
        street.settle();
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void signIn(String name) {
        SecurityContextHolder.setContext(street.as(name, SecurityContextHolder::getContext));
    }

    protected void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    /** Everything the page says, dialogs aside. */
    protected String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
