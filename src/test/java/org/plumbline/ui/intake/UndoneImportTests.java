package org.plumbline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever takes an import back reads first what rests on it. */
@SpringBootTest
@Import(AuditStreet.class)
class UndoneImportTests extends SpringBrowserlessTest {

    @Autowired
    private AuditStreet.Street street;

    @BeforeEach
    void settle() {
        street.settle();
        street.allocatedRound(10);
        NewAccount uma = new NewAccount("uma", "Uma Todd", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null);
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> street.accounts()
                .createAll(List.of(uma), "four green chairs"));
        Actor administrator =
                street.people().holding(List.of(Role.DATA_ADMINISTRATOR)).getFirst();
        SecurityContextHolder.setContext(RunAs.actor(administrator, SecurityContextHolder::getContext));
        street.clock().pass(Duration.ofDays(20));
        navigate(ImportWorkbookView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatRestsOnAnImportIsReadBeforeItIsUndone() {
        assertThat(notesOnTheAge()).hasSize(1);
        test(find(Button.class).withText("Undo").single()).click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();

        assertThat(dialog.getElement().getProperty("header")).isEqualTo("Undo this import?");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(said -> said.startsWith("Rounds drawn since from what is stored (1): Round of July 2025."))
                .anyMatch(said -> said.startsWith("10 of the audits drawn are of its cases."))
                .anyMatch(said -> said.startsWith("10 unfinished audits of cases that it added cannot be opened"));

        test(dialog).confirm();

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Undone", "by Uma Todd");
        assertThat(notesOnTheAge()).as("there is no data any more").isEmpty();
    }

    private List<Div> notesOnTheAge() {
        return find(Div.class).withClassName("pl-data-age").all();
    }
}
