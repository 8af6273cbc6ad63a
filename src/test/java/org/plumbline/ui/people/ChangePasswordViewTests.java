package org.plumbline.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(DeskStreet.class)
class ChangePasswordViewTests extends SpringBrowserlessTest {

    @Autowired
    private DeskStreet street;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        street.auditOf("nora", "MO");
        street.signIn("nora");
        super.initVaadinEnvironment();
        navigate(ChangePasswordView.class);
    }

    @AfterEach
    void signOut() {
        street.signOut();
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldThatItIsAbout() {
        change("not the old one", "six brown foxes run", "six brown foxes ran");
        assertThat(field("The new password again").getErrorMessage())
                .isEqualTo("The two new passwords differ. Type the same one twice.");

        change("not the old one", "six brown foxes run", "six brown foxes run");
        assertThat(field("The new password again").isInvalid()).isFalse();
        assertThat(field("Old password").getErrorMessage()).isEqualTo("The old password is not right. Type it again");

        change(DeskStreet.PASSWORD, "too short", "too short");
        assertThat(field("Old password").isInvalid()).isFalse();
        assertThat(field("New password").getErrorMessage()).startsWith("Use at least 12 characters");
    }

    private void change(String old, String fresh, String again) {
        field("Old password").setValue(old);
        field("New password").setValue(fresh);
        field("The new password again").setValue(again);
        test(find(Button.class).withText("Change password").single()).click();
    }

    private PasswordField field(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }
}
