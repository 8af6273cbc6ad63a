package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** Events that Annex A does not hold: by file from the administrator, one by one from the supervisor. */
@DirtiesContext
class EventImportTests extends BrowserJourney {

    private static final String PASSWORD = "three blue bicycles";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aFileIsCheckedAndStoredAndASupervisorAddsWhatNoFileBrings() {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
            teams.ensure(Set.of("T01"));
            accounts.createAll(
                    List.of(
                            new NewAccount("dana", "Dana Data", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null),
                            new NewAccount("sam", "Sam Super", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("T01"), null)),
                    PASSWORD);
        });
        Visitor administrator = visitor(Window.NARROW);
        administrator.signIn("dana", PASSWORD).open("imports/events").sees("Import events");
        administrator.page().locator("input[type=file]").setInputFiles(new FilePayload[] {
            csv("cases.csv", "case,birth_month,team,case_type,open_from,closed_on\nK1,2018-01,T01,CIN,2025-01-06,\n"),
            csv(
                    "events.csv",
                    "case,type,date,time,attrs\nK1,VISIT,2025-07-01,,kind=CIN;seen=Y\nK1,HOLIDAY,2025-07-02,,\n")
        });
        administrator
                .reads("events.csv (")
                .press("Check the files")
                .reads("1 event of 1 case can be used")
                .reads("There is no event type HOLIDAY")
                .picture("events-preview")
                .meetsNoBarrier()
                .inTheDark()
                .meetsNoBarrier()
                .inTheLight()
                .reads("Only additions")
                .press("All complete, as proposed")
                .reads("One type of event counts as complete from then on")
                .reads("Flags: none is added and none is cleared")
                .picture("events-complete")
                .meetsNoBarrier()
                .press("Accept and store")
                .reads("Stored: 1 new case and 1 new event");
        assertThat(jdbc.queryForList("select detail from trail_entry where action = 'IMPORT_COVERS'", String.class))
                .containsExactly("VISIT from 01/07/2025 for every team");

        String child = pseudonyms.child("K1");
        Visitor supervisor = visitor();
        supervisor.signIn("sam", PASSWORD).open("case/" + child).reads("Entered by hand");
        supervisor.press("Enter an event").fill("What happened", "Supervision");
        take(supervisor, "Supervision");
        supervisor.reads("Case discussed").press("Enter");
        supervisor
                .reads("Enter the day on which it happened")
                .picture("entry-refused")
                .meetsNoBarrier();
        supervisor.fill("On which day", "10/06/2025");
        supervisor.page().keyboard().press("Tab");
        supervisor.page().locator("vaadin-select").first().click();
        take(supervisor, "yes");
        supervisor.press("Enter").reads("Entered. The flags of the case were worked out");

        assertThat(histories.of(child).events())
                .extracting(CaseEvent::type)
                .containsExactly(EventType.SUPERVISION, EventType.VISIT);
        supervisor
                .press("Take back the Supervision of 10/06/2025")
                .press("Take back")
                .reads("Taken back.");
        assertThat(histories.of(child).events()).extracting(CaseEvent::type).containsExactly(EventType.VISIT);
    }

    private static void take(Visitor visitor, String entry) {
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(entry))
                .first()
                .click();
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
