package org.plumbline.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.plumbline.access.OwnAccount;
import org.plumbline.access.OwnAccount.Field;
import org.plumbline.access.PasswordRule;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.springframework.security.core.context.SecurityContextHolder;

/** Replaces one's own password. A newcomer comes here first. */
@Route("change-password")
@PageTitle("Change password")
@PermitAll
public class ChangePasswordView extends Div {

    private final OwnAccount own;
    private final boolean newcomer;
    private final Notices notices = new Notices();
    private final PasswordField old;
    private final PasswordField fresh = new PasswordField("New password");
    private final PasswordField again = new PasswordField("The new password again");
    private final FieldMarks<Field> marks;

    ChangePasswordView(OwnAccount own) {
        this.own = own;
        newcomer = own.mustChangePassword();
        addClassName("pl-form");
        old = new PasswordField(newcomer ? "One-time password" : "Old password");
        marks = new FieldMarks<Field>().on(Field.OLD, old).on(Field.NEW, fresh);
        old.setHelperText(newcomer ? "The one you have just signed in with" : null);
        fresh.setHelperText(PasswordRule.SENTENCE);
        String text = newcomer
                ? "Welcome. Replace the one-time password by one that only you know."
                : "Your other open sessions end when you change it.";
        add(new PageHeader(newcomer ? "Choose your password" : "Change password", text), notices, old, fresh, again);
        add(new PrimaryButton("Change password", this::change));
    }

    private void change() {
        notices.clear();
        if (!FieldMarks.same(fresh, again, "The two new passwords differ. Type the same one twice.")) {
            return;
        }
        Map<Field, String> problems = own.changePassword(old.getValue(), fresh.getValue());
        marks.mark(problems);
        if (!problems.isEmpty()) {
            marks.focus();
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(own.renewed());
        if (newcomer) {
            UI.getCurrentOrThrow().getPage().setLocation(".");
            return;
        }
        notices.saved("Your password is changed.");
        List.of(old, fresh, again).forEach(PasswordField::clear);
    }
}
