package org.plumbline.ui.demonstration;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.demo.DemoPerson;
import org.plumbline.demo.Demonstration;

/** The demonstration's people at the door, one click each: a form of the browser, whose buttons carry the user name. */
@Tag("form")
public final class SignInAs extends HtmlContainer {

    private record Group(String title, List<Role> roles) {}

    private static final List<Group> GROUPS = List.of(
            new Group("Quality assurance", List.of(Role.QA_LEAD, Role.INDEPENDENT_AUDITOR)),
            new Group("Heads and members", List.of(Role.SERVICE_HEAD, Role.SUBCOMMITTEE_MEMBER)),
            new Group("Administrators", List.of(Role.DATA_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR)),
            new Group("Practice supervisors audit and watch over their team", List.of(Role.PRACTICE_SUPERVISOR)));

    /** The form posts to the address, which takes a user name and a password. */
    public SignInAs(Demonstration demonstration, String action) {
        addClassName("pl-sign-in-as");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        getElement().setAttribute("aria-label", "Sign in as somebody of the demonstration");
        Input password = new Input();
        password.setType("hidden");
        password.getElement().setAttribute("name", "password").setAttribute("value", demonstration.password());
        add(
                new H2("Sign in as"),
                new Paragraph("One click each. Everybody's password is %s.".formatted(demonstration.password())),
                password);
        for (Group group : GROUPS) {
            UnorderedList people = new UnorderedList(demonstration.people().stream()
                    .filter(person -> group.roles().contains(person.role()))
                    .map(person -> new ListItem(button(person)))
                    .toArray(ListItem[]::new));
            add(new Div(new H3(group.title()), people));
        }
    }

    private static NativeButton button(DemoPerson person) {
        NativeButton button = new NativeButton();
        Span name = new Span(person.name());
        name.addClassName("pl-sign-in-name");
        button.add(name, new Span(words(person)));
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "username")
                .setAttribute("value", person.username());
        return button;
    }

    private static String words(DemoPerson person) {
        return person.role() == Role.PRACTICE_SUPERVISOR
                ? person.does()
                : person.role().label() + ": " + person.does();
    }
}
