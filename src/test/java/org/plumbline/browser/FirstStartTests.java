package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.access.FirstStart;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class FirstStartTests extends BrowserJourney {

    private static final Pattern CODE = Pattern.compile("one-time code: ([a-z0-9-]{23})");
    private static final Pattern PAGE = Pattern.compile("http://localhost:\\d+/first-start");
    private static final String PASSWORD = "three blue bicycles";

    @Autowired
    private Teams teams;

    @Test
    void anEmptyProductLetsTheFirstAdministratorInWhoLetsASupervisorIn() {
        Visitor administrator = visitor();
        firstStart(administrator);
        signInAsAdministrator(administrator);

        String oneTime = addSupervisor(administrator);

        Visitor supervisor = visitor(Window.NARROW);
        supervisor.signIn("sam.super", oneTime).sees("Choose your password").meetsNoBarrier();
        supervisor
                .fill("One-time password", oneTime)
                .fill("New password", PASSWORD)
                .fill("The new password again", PASSWORD)
                .press("Change password")
                .sees("Sam Super")
                .reads("Practice supervisor")
                .picture("home-narrow")
                .scrollsOneWayOnly();
        supervisor.open("accounts").sees("Page not found").picture("not-found-narrow");
        supervisor.takeErrors();
        supervisor.open("").sees("Sam Super");

        administrator.follow("Back to the accounts").sees("Accounts");
        administrator.picture("accounts").meetsNoBarrier();
        administrator.inTheDark().picture("accounts-dark").meetsNoBarrier();
        administrator
                .follow("Sam Super")
                .sees("Sam Super")
                .picture("account-dark")
                .meetsNoBarrier();
        renameAndOpenAgain(administrator);
        administrator.press("Disable the account").reads("their open sessions have ended");

        supervisor.open("change-password").reads("Case-file audit");
    }

    private static void firstStart(Visitor administrator) {
        administrator.open("").sees("Set up Plumbline").picture("first-start").meetsNoBarrier();
        administrator.page().navigate(logged(PAGE).group());
        administrator
                .sees("Set up Plumbline")
                .fill("One-time code", "wrong")
                .fill("User name", "ada.admin")
                .fill("Your name", "Ada Admin")
                .fill("Password", PASSWORD)
                .fill("The same password again", PASSWORD)
                .press("Create the administrator")
                .reads("That is not the one-time code")
                .fill("One-time code", code())
                .press("Create the administrator");
        administrator.reads("Case-file audit").picture("sign-in").meetsNoBarrier();
    }

    private static void signInAsAdministrator(Visitor administrator) {
        administrator
                .fill("User name", "ada.admin")
                .fill("Password", "not the right one")
                .press("Sign in")
                .reads("There is a problem");
        administrator.inTheDark().picture("sign-in-problem-dark").meetsNoBarrier();
        administrator.signIn("ada.admin", PASSWORD).sees("Set up Plumbline").picture("set-up-dark");
        administrator.meetsNoBarrier();
        administrator.open("").sees("Ada Admin").reads("What is set up").picture("home-dark");
        administrator.meetsNoBarrier();
        administrator.inTheLight();
    }

    private String addSupervisor(Visitor administrator) {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> teams.ensure(List.of("T01")));
        administrator.follow("Accounts").sees("Accounts").follow("Add a person").sees("Add a person");
        administrator
                .fill("User name", "sam.super")
                .fill("Name", "Sam Super")
                .tick("Practice supervisor")
                .press("Add the person")
                .reads("Choose the team or teams")
                .picture("add-person-problem")
                .meetsNoBarrier();
        administrator.choose("Teams", "T01").press("Add the person").reads("Sam Super can sign in");
        administrator.picture("one-time-password").meetsNoBarrier();
        return administrator.page().locator("#one-time-password").innerText();
    }

    /** The browser lets go what is stored, and asks about what is not. */
    private static void renameAndOpenAgain(Visitor administrator) {
        List<String> asked = new ArrayList<>();
        administrator.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        administrator.fill("Name", "Sam Supervisor").press("Save").reads("Saved. It counts at once");
        administrator.page().reload();
        administrator.sees("Sam Supervisor");
        assertThat(asked).isEmpty();

        administrator.fill("Name", "Samuel Supervisor");
        administrator.page().reload();
        administrator.sees("Sam Supervisor");
        assertThat(asked).containsExactly("beforeunload");
    }

    private static String code() {
        return logged(CODE).group(1);
    }

    private static Matcher logged(Pattern part) {
        Matcher matcher = part.matcher(StartLog.LINES.list.toString());
        assertThat(matcher.find()).as("the log has %s", part).isTrue();
        return matcher;
    }

    /** Catches what the start prints, once the logging is set up. */
    @TestConfiguration
    static class StartLog {

        private static final ListAppender<ILoggingEvent> LINES = new ListAppender<>();

        StartLog() {
            LINES.start();
            ((Logger) LoggerFactory.getLogger(FirstStart.class)).addAppender(LINES);
        }
    }
}
