package org.plumbline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.plumbline.access.FirstStart;
import org.plumbline.access.SignInThrottle;
import org.plumbline.demo.Demonstration;
import org.plumbline.ui.demonstration.CountyNote;
import org.plumbline.ui.demonstration.SignInAs;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page. It says the same whatever was wrong, so that nobody learns who has an account. */
@Route(value = "sign-in", autoLayout = false)
@PageTitle("Sign in – Plumbline")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver {

    private static final String ACTION = "sign-in";

    private final FirstStart firstStart;
    private final LoginForm form = new LoginForm();

    SignInView(FirstStart firstStart, SignInThrottle throttle, ObjectProvider<Demonstration> demonstration) {
        this.firstStart = firstStart;
        addClassName("pl-sign-in");
        form.setAction(ACTION);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(throttle));
        Div about = new Div(new H1("Plumbline"), new Paragraph("Case-file audit for children's social care"));
        add(about);
        Div own = new Div(
                form, new Paragraph("Forgotten your password? Your system administrator can give you a new one."));
        demonstration.ifAvailable(this::show);
        add(own);
    }

    private void show(Demonstration county) {
        addClassName("pl-sign-in-demonstration");
        form.getElement().setProperty("noAutofocus", true);
        Paragraph note = new Paragraph(
                new Span("Demonstration data: every child, worker and team here is invented."),
                new CountyNote(county, () -> {}));
        note.addClassName("pl-demonstration");
        add(note, new SignInAs(county, ACTION));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstStart.isOpen()) {
            event.forwardTo(FirstStartView.class);
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words(SignInThrottle throttle) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("User name");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("There is a problem");
        words.getErrorMessage().setMessage("Check the user name and the password. " + throttle.advice());
        words.getErrorMessage().setUsername("Enter your user name");
        words.getErrorMessage().setPassword("Enter your password");
        return words;
    }
}
