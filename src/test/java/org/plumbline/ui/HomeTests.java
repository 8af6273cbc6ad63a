package org.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Statements;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanProposal;
import org.plumbline.audit.plan.PlanReason;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.people.ChangePasswordView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import({AuditStreet.class, Statements.class})
class HomeTests extends SpringBrowserlessTest {

    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditPlan plan;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @BeforeEach
    void settle() {
        street.settle();
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.createAll(
                        List.of(
                                new NewAccount("data", "Data", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null),
                                new NewAccount("system", "System", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of(), null)),
                        "four green chairs"));
        people.holding(List.of(Role.values())).forEach(actor -> street.known().put(actor.username(), actor));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "indy", "head", "member"})
    void whereNothingWaitsOneSentenceSaysWhatWillStandThere(String who) {
        home(who);

        assertThat(words()).contains("Nothing waits for you");
        assertThat(headings()).isEmpty();
    }

    @Test
    void aSupervisorSeesAuditsFirstWithDaysLeftAndProgress() {
        UUID round = street.allocatedRound(12);
        UUID audit = street.auditOf("north", round);
        home("north");

        assertThat(headings()).startsWith("Your audits");
        assertThat(words()).contains("days left").contains("0 of 20 answered").contains(" for you.");
        assertThat(find(RouterLink.class).withClassName("pl-button").all())
                .singleElement()
                .satisfies(link -> assertThat(link.getText()).startsWith("Start A-2025-07-"));

        street.answerAll("north", audit, AnswerCode.M);
        home("north");
        assertThat(words()).contains("20 of 20 answered");
    }

    @Test
    void anAuditThatIsLateIsCalledLate() {
        street.allocatedRound(1);
        street.clock().pass(Duration.ofDays(30));
        String auditor = Stream.of("north", "south", "east", "west", "indy")
                .filter(name -> {
                    home(name);
                    return words().contains("Your audits");
                })
                .findFirst()
                .orElseThrow();
        home(auditor);

        assertThat(words())
                .contains("1 audit waits for you, and it is overdue.")
                .contains("Overdue since 16/07/2025");
    }

    @Test
    void theLeadSeesTheMonthAsALineOfStepsWithWhatBlocksEach() {
        home("lead");
        assertThat(words()).contains("July 2025 has no round yet");

        UUID round = street.allocatedRound(12);
        home("lead");

        assertThat(headings()).startsWith("Open rounds");
        assertThat(words())
                .contains("Draw12 cases")
                .contains("AllocateEvery audit has an auditor")
                .contains("Answer0 of 12 begun")
                .contains("Sign off0 of 12 signed off")
                .contains("CloseWaits for 12 audits")
                .contains("PublishComes with the closing");
        street.as("lead", () -> street.rounds().close(round, OwnWords.of("The month is over.")));
        home("lead");
        assertThat(words()).contains("Close12 audits not done").contains("PublishThe subcommittee can read it");
    }

    @Test
    void theLeadIsRemindedOfWhoseAuditsAreDue() {
        street.allocatedRound(12);
        home("lead");
        assertThat(headings()).doesNotContain("Audits due");

        street.clock().pass(Duration.ofDays(12));
        home("lead");
        assertThat(headings()).contains("Audits due");
        assertThat(words()).contains("0 audits are overdue, 12 are due by 17/07/2025.");
        street.clock().pass(Duration.ofDays(10));
        home("lead");
        assertThat(words()).contains("12 audits are overdue, 0 are due by ");
    }

    @Test
    void aHeadOfServiceSeesPlannedRoundsThatWaitForApproval() {
        UUID planned = proposed();
        home("head");
        assertThat(words()).contains("Planned rounds").contains("Waits for your approval");

        street.as("head", () -> plan.approve(planned));
        home("head");
        assertThat(words()).doesNotContain("Planned rounds");
        home("lead");
        assertThat(words()).contains("To be opened").contains("Duty: Agreed with the partnership.");
    }

    @Test
    void whoWorksWithCasesReadsOnEveryPageHowOldTheDataAre() {
        home("north");
        assertThat(find(DataAgeNote.class).exists()).isFalse();

        street.clock().pass(Duration.ofDays(20));
        home("north");
        assertThat(find(DataAgeNote.class).single().getElement().getTextRecursively())
                .startsWith("Data of 30/06/2025, 22 days old.");
        home("member");
        assertThat(find(DataAgeNote.class).exists()).isFalse();
    }

    @Test
    void administratorsSeeWhatIsSetUpAndWhatIsMissingEachWithTheWayThere() {
        home("system");

        assertThat(headings()).containsExactly("What is set up");
        assertThat(words())
                .contains("DoneThe councilNorthshire; new cases get codes that begin with NSH.")
                .contains("4 teams, 4 of them known by the code alone.")
                .contains("4 practice supervisors")
                .contains("Data of 30/06/2025, 2 days old.")
                .contains("With othersRule pack")
                .contains("Data and secret keys lie in the folder ");
        home("data");
        assertThat(words()).contains("Import a workbook").doesNotContain("secret keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "indy", "lead", "head", "member", "data", "system"})
    void thePageTakesAtMostTwelveStatementsWhateverTheRows(String who) {
        UUID round = street.allocatedRound(40);
        UUID audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.M);
        street.signOff("indy", audit);
        proposed();
        elsewhere(who);

        List<String> sent = Statements.during(() -> {
            navigate(HomeView.class);
            roundTrip();
        });

        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private UUID proposed() {
        return ((Reply.Done) street.as(
                        "lead",
                        () -> plan.propose(new PlanProposal(
                                YearMonth.of(2025, 7),
                                RoundKind.THEMATIC,
                                List.of("S20"),
                                null,
                                PlanReason.DUTY,
                                OwnWords.of("Agreed with the partnership."),
                                OwnWords.of("")))))
                .id();
    }

    private void home(String who) {
        elsewhere(who);
        navigate(HomeView.class);
    }

    private void elsewhere(String who) {
        SecurityContextHolder.setContext(street.as(who, SecurityContextHolder::getContext));
        navigate(ChangePasswordView.class);
    }

    private String words() {
        return ((HomeView) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
