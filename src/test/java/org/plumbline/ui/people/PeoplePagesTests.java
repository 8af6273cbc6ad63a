package org.plumbline.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.access.AccountView;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.TeamView;
import org.plumbline.ui.AdministratorsScreen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class PeoplePagesTests extends AdministratorsScreen {

    @Override
    protected void admit() {
        super.admit();
        admit("quinn", "Quinn Lead", Role.QA_LEAD);
        teams.ensure(List.of("T01", "T02"));
    }

    @Test
    void aChangeOfAnAccountThatIsNotSavedIsAskedAboutBeforeThePageIsLeft() {
        openQuinn();
        type("Name", "Quinn Leader");
        open("accounts");
        asks();
        assertThat(field("Name").getValue()).isEqualTo("Quinn Leader");

        press("Save");
        open("accounts");
        assertThat(words()).contains("Quinn Leader");
    }

    @Test
    void anAccountThatIsLookedAtIsLeftWithoutAQuestion() {
        openQuinn();
        open("accounts");

        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(words()).contains("Who may sign in");
    }

    @Test
    void disablingAnAccountTakesNothingTypedWithIt() {
        openQuinn();
        type("Name", "Quinn the Lead");
        press("Disable the account");

        assertThat(words()).contains("Save what you have changed above first");
        assertThat(field("Name").getValue()).isEqualTo("Quinn the Lead");
        assertThat(quinn().disabled()).isFalse();
    }

    @Test
    void aPersonWhoIsHalfTypedIsAskedAboutBeforeThePageIsLeft() {
        open("accounts/new");
        type("Worker in the case system", "W77");
        open("accounts");

        asks();
    }

    @Test
    void aNameTypedForATeamIsAskedAboutBeforeThePageIsLeft() {
        open("teams");
        choose("T01");
        test(names().getLast()).setValue("North locality");
        open("accounts");
        asks();

        press("Save the name");
        assertThat(words()).contains("Team T01 is now called North locality.");
        open("accounts");
        assertThat(words()).contains("Who may sign in");
    }

    @Test
    void aNameTypedBeforeItsTeamIsChosenStaysAndTheServiceOfTheTeamIsFilledIn() {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> teams.rename("T02", "Team two", "Safeguarding"));
        open("teams");
        test(names().getLast()).setValue("South locality");
        choose("T02");
        assertThat(names().getLast().getValue()).isEqualTo("South locality");

        press("Save the name");

        assertThat(teams.all()).contains(new TeamView("T02", "South locality", "Safeguarding"));
    }

    @Test
    void addingATeamKeepsTheNameThatIsBeingTypedForAnother() {
        open("teams");
        choose("T01");
        test(names().getLast()).setValue("North and west");
        type("Team as the case system writes it", "T03");
        press("Add the team");

        assertThat(names().getLast().getValue()).isEqualTo("North and west");
        assertThat(team().getValue()).extracting(TeamView::code).isEqualTo("T01");
    }

    @Test
    void teamsAreFoundByTheirNameAndThoseWithoutOneByATick() {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> teams.rename("T02", "Fostering", "Corporate parenting"));
        teams("search", "foster");
        assertThat(words()).contains("1 team", "Corporate parenting", "Download as Excel");

        teams("unnamed", "yes");
        assertThat(words()).doesNotContain("Corporate parenting");
        teams("search", "nowhere");
        assertThat(words()).contains("No team matches");
    }

    private void asks() {
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Some of your text is not saved");
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private AccountView quinn() {
        return accounts.all().stream()
                .filter(each -> each.username().equals("quinn"))
                .findFirst()
                .orElseThrow();
    }

    private void openQuinn() {
        open("accounts/" + quinn().id());
    }

    private void teams(String filter, String value) {
        UI.getCurrentOrThrow().navigate("teams", QueryParameters.of(filter, value));
        roundTrip();
    }

    private void choose(String code) {
        team().setValue(teams.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    /** The name of a team to add, and that of one to name. */
    private List<TextField> names() {
        return find(TextField.class).withLabel("Name").all();
    }
}
