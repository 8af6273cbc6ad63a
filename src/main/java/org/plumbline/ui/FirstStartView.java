package org.plumbline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.plumbline.access.FirstStart;
import org.plumbline.access.FirstStart.Field;
import org.plumbline.access.PasswordRule;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.PageHeader;

/** Makes the first administrator, who then goes through the steps of the set-up; there only while there is no account. */
@Route(value = "first-start", autoLayout = false)
@PageTitle("First start – Plumbline")
@AnonymousAllowed
public class FirstStartView extends Main implements BeforeEnterObserver {

    private final FirstStart firstStart;
    private final TextField code = new TextField("One-time code");
    private final TextField username = new TextField("User name");
    private final TextField displayName = new TextField("Your name");
    private final PasswordField password = new PasswordField("Password");
    private final PasswordField again = new PasswordField("The same password again");
    private final FieldMarks<Field> marks = new FieldMarks<Field>()
            .on(Field.CODE, code)
            .on(Field.USERNAME, username)
            .on(Field.NAME, displayName)
            .on(Field.PASSWORD, password);

    FirstStartView(FirstStart firstStart) {
        this.firstStart = firstStart;
        addClassNames("pl-sign-in", "pl-form");
        code.setHelperText("It is in the log of the server, printed at the last start");
        username.setHelperText("What you will sign in with, such as jo.brown");
        username.getElement().setAttribute("autocomplete", "username");
        displayName.setHelperText("As colleagues will read it");
        password.setHelperText(PasswordRule.SENTENCE);
        add(
                new PageHeader(
                        "Set up Plumbline",
                        "There is no account yet. Make the first one: the system administrator's. After signing in with"
                                + " it you are asked for the council, the nightly sweep, teams and people."),
                code,
                username,
                displayName,
                password,
                again,
                new PrimaryButton("Create the administrator", this::create));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstStart.isOpen()) {
            throw new NotFoundException();
        }
    }

    private void create() {
        if (!FieldMarks.same(password, again, "The two passwords differ. Type the same one twice.")) {
            return;
        }
        Map<Field, String> problems = firstStart.createAdministrator(
                code.getValue(), username.getValue(), displayName.getValue(), password.getValue());
        marks.mark(problems);
        if (problems.isEmpty()) {
            UI.getCurrentOrThrow().getPage().setLocation("set-up");
        } else {
            marks.focus();
        }
    }
}
