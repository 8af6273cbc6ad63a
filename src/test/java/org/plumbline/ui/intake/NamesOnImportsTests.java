package org.plumbline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.plumbline.casefile.snapshot.ImportResult.TeamChange;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.ui.people.AccountsView;
import org.plumbline.ui.watch.SweepCaseloadView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** People and teams go by their names, not by what they sign in with or by a code. */
@SpringBootTest
@Import(AuditStreet.class)
class NamesOnImportsTests extends SpringBrowserlessTest {

    @Autowired
    private AuditStreet.Street street;

    @BeforeEach
    void settle() {
        street.settle();
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
            street.teams().rename("North", "Safeguarding north", "Safeguarding");
            street.accounts()
                    .createAll(
                            List.of(
                                    new NewAccount(
                                            "data.admin", "Uma Todd", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null),
                                    new NewAccount(
                                            "sys.admin",
                                            "Victor Udo",
                                            Set.of(Role.SYSTEM_ADMINISTRATOR),
                                            Set.of(),
                                            null)),
                            "four green chairs");
        });
        street.people().holding(List.of(Role.values())).forEach(actor -> street.known()
                .put(actor.username(), actor));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatAnUploadWouldDoIsSaidByTheNamesOfTheTeams() {
        TeamChanges changes = new TeamChanges(
                List.of(new TeamChange("AS1", 3, 1, 0, 2), new TeamChange("NEW", 1, 0, 0, 0)),
                new TeamNames(Map.of("AS1", "Assessment north")));

        assertThat(changes.getElement().getTextRecursively())
                .contains("Assessment north", "NEW")
                .doesNotContain("AS1");
    }

    @Test
    void pastImportsNameWhoImportedAndWhoUndid() {
        run("update case_import set imported_by = 'data.admin', undone_by = 'gone', undone_at = imported_at");

        assertThat(words("data.admin", ImportWorkbookView.class))
                .contains("Uma Todd")
                .contains("by gone")
                .doesNotContain("data.admin");
    }

    @Test
    void sweepsNameWhoAskedForThem() {
        run("insert into sweep (id, as_of, pack_id, asked_by, state, started_at, finished_at) values"
                + " (random_uuid(), date '2025-06-30', '2026-1', 'sys.admin', 'FINISHED',"
                + " timestamp with time zone '2025-07-01 00:00:00+00:00',"
                + " timestamp with time zone '2025-07-01 00:01:00+00:00')");

        assertThat(words("sys.admin", SweepCaseloadView.class))
                .contains("Victor Udo")
                .doesNotContain("sys.admin");
    }

    @Test
    void accountsNameTheTeams() {
        assertThat(words("sys.admin", AccountsView.class)).contains("Safeguarding north");
    }

    private void run(String sql) {
        street.jdbc().sql(sql).update();
    }

    private String words(String who, Class<? extends Component> page) {
        SecurityContextHolder.setContext(street.as(who, SecurityContextHolder::getContext));
        navigate(page);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
