package org.plumbline.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A system administrator signed in at a page, whose fields and buttons are found by their words. */
public abstract class AdministratorsScreen extends SpringBrowserlessTest {

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Teams teams;

    @Autowired
    private People people;

    @BeforeEach
    protected void signIn() {
        if (people.holding(List.of(Role.SYSTEM_ADMINISTRATOR)).isEmpty()) {
            RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> admit());
        }
        SecurityContextHolder.setContext(RunAs.actor(
                people.holding(List.of(Role.SYSTEM_ADMINISTRATOR)).getFirst(), SecurityContextHolder::getContext));
    }

    /** Everybody and everything that the pages start with. */
    protected void admit() {
        admit("sam", "Sam Admin", Role.SYSTEM_ADMINISTRATOR);
    }

    protected void admit(String username, String name, Role role) {
        accounts.createAll(
                List.of(new NewAccount(username, name, Set.of(role), Set.of(), null)), "three blue bicycles");
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void open(String address) {
        UI.getCurrentOrThrow().navigate(address);
        roundTrip();
    }

    protected TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    protected void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    /** The team to be named. */
    @SuppressWarnings("unchecked")
    protected ComboBox<TeamView> team() {
        return find(ComboBox.class).withLabel("Team code").single();
    }

    protected void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    /** Everything the page says. */
    protected String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
