package org.plumbline.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.plan.PlanYear.OpenedRound;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class AuditPlanTests {

    private static final YearMonth JULY = AuditStreet.JULY;
    private static final String WHY = "Three complaints since the spring.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditPlan plan;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundReader book;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @Test
    void theYearBeginsWithThisMonthAndReachesTwelveMonthsAhead() {
        assertThat(year().months()).hasSize(13).startsWith(JULY).endsWith(JULY.plusMonths(12));
        assertThat(year().planned()).isEmpty();
    }

    @Test
    void aRoundIsProposedByOneApprovedByAnotherAndThenOpened() {
        UUID id = proposed(proposal(JULY, RoundKind.MONTHLY, "MO", "RA"));
        assertThat(row(id).state()).isEqualTo(PlanState.PROPOSED);
        assertThat(problems("lead", () -> plan.open(id, OpenRound.of(JULY, AuditStreet.THEMES))))
                .containsExactly("This round waits for a head of service to approve it. Open it afterwards.");

        assertThat(street.as("head", () -> plan.approve(id))).isInstanceOf(Reply.Done.class);
        assertThat(row(id).decidedBy()).isEqualTo("head");
        Reply.Done opened = (Reply.Done) street.as("lead", () -> plan.open(id, OpenRound.of(JULY, AuditStreet.THEMES)));

        assertThat(row(id).state()).isEqualTo(PlanState.OPENED);
        assertThat(row(id).round()).isEqualTo(opened.id());
        assertThat(street.as("lead", () -> book.view(opened.id())).month()).isEqualTo(JULY);
        assertThat(year().unplanned()).isEmpty();
    }

    @Test
    void nobodyApprovesWhatTheyProposedAndOnlyAHeadOfServiceApproves() {
        UUID id = proposed(proposal(JULY, RoundKind.MONTHLY, "MO"));

        assertThatThrownBy(() -> street.as("lead", () -> plan.approve(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(row(id).waitsForMe()).isFalse();
        assertThat(street.as("head", () -> plan.year()).planned())
                .singleElement()
                .satisfies(row -> assertThat(row.waitsForMe()).isTrue());
    }

    @Test
    void aThemeThatComesTwiceWithinTheMonthsIsRefusedUntilSomebodySaysWhy() {
        proposed(proposal(JULY.plusMonths(2), RoundKind.THEMATIC, "S20"));
        PlanProposal again = proposal(JULY.plusMonths(6), RoundKind.CENSUS, "S20");

        assertThat(problems("lead", () -> plan.propose(again)))
                .first()
                .asString()
                .endsWith(" is planned for September 2025 already, less than 6 months away.");
        assertThat(street.as("lead", () -> plan.propose(despite(again, "The first was postponed by the court."))))
                .isInstanceOf(Reply.Done.class);
        assertThat(street.as("lead", () -> plan.propose(proposal(JULY.plusMonths(12), RoundKind.THEMATIC, "S20"))))
                .isInstanceOf(Reply.Done.class);
    }

    @Test
    void aThemeThatWasAuditedInARoundNobodyPlannedCountsToo() {
        street.as("lead", () -> rounds.open(OpenRound.of(JULY, List.of("MO", "S20"))));

        assertThat(problems("lead", () -> plan.propose(proposal(JULY.plusMonths(1), RoundKind.THEMATIC, "S20"))))
                .first()
                .asString()
                .endsWith(" is audited in July 2025 already, less than 6 months away.");
        assertThat(year().unplanned()).containsExactly(new OpenedRound(JULY, "Round of July 2025"));
    }

    @Test
    void coreThemesComeEveryMonthAndAMonthHasOneMonthlyRound() {
        proposed(proposal(JULY, RoundKind.MONTHLY, "MO", "RA"));

        assertThat(street.as("lead", () -> plan.propose(proposal(JULY.plusMonths(1), RoundKind.MONTHLY, "MO", "RA"))))
                .isInstanceOf(Reply.Done.class);
        assertThat(problems("lead", () -> plan.propose(proposal(JULY, RoundKind.MONTHLY, "MO"))))
                .containsExactly("July 2025 has its monthly round already. Choose another month or another kind.");
    }

    @Test
    void aTeamIsNotUnderTwoRoundsInOneMonth() {
        proposed(ofTeam(JULY, "S20"));

        assertThat(problems("lead", () -> plan.propose(ofTeam(JULY, "PE"))))
                .contains("The team has a round in July 2025 already.");
        assertThat(street.as("lead", () -> plan.propose(ofTeam(JULY.plusMonths(1), "PE"))))
                .isInstanceOf(Reply.Done.class);
    }

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        PlanProposal empty = new PlanProposal(
                JULY.minusMonths(1), RoundKind.THEMATIC, List.of(), null, null, OwnWords.of(""), OwnWords.of(""));

        assertThat(problems("lead", () -> plan.propose(empty)))
                .containsExactly(
                        "Choose a month from July 2025 to July 2026.",
                        "Choose at least one theme.",
                        "Choose the reason.",
                        "Say in at least 10 characters what the reason is, such as the finding or the request.");
    }

    @Test
    void whatIsNotHeldSaysWhyAndNoLongerCountsAsADouble() {
        UUID id = proposed(proposal(JULY, RoundKind.THEMATIC, "S20"));
        assertThat(problems("head", () -> plan.decline(id, OwnWords.of("no"))))
                .containsExactly("Say why in at least 10 characters.");

        street.as("head", () -> plan.decline(id, OwnWords.of("The regulator audits it itself.")));

        assertThat(row(id).state()).isEqualTo(PlanState.ENDED);
        assertThat(row(id).endedWhy()).isEqualTo("The regulator audits it itself.");
        assertThat(street.as("lead", () -> plan.propose(proposal(JULY, RoundKind.THEMATIC, "S20"))))
                .isInstanceOf(Reply.Done.class);
    }

    @Test
    void aRoundOfAPastMonthStaysUntilItIsOpenedOrTakenOff() {
        UUID id = proposed(proposal(JULY, RoundKind.THEMATIC, "S20"));
        street.clock().pass(Duration.ofDays(60));

        assertThat(year().months()).startsWith(JULY, AuditStreet.JULY.plusMonths(1));
        street.as("lead", () -> plan.withdraw(id, OwnWords.of("The month has passed by.")));

        assertThat(year().planned()).isEmpty();
    }

    private PlanYear year() {
        return street.as("lead", () -> plan.year());
    }

    private PlanRow row(UUID id) {
        return street.as("lead", () -> plan.planned(id));
    }

    private UUID proposed(PlanProposal proposal) {
        Reply reply = street.as("lead", () -> plan.propose(proposal));
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done) reply).id();
    }

    private List<String> problems(String who, Supplier<Reply> job) {
        Reply reply = street.as(who, job);
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused) reply).problems();
    }

    private static PlanProposal proposal(YearMonth month, RoundKind kind, String... themes) {
        return planned(month, kind, null, "", themes);
    }

    private static PlanProposal ofTeam(YearMonth month, String theme) {
        return planned(month, RoundKind.THEMATIC, "North", "", theme);
    }

    private static PlanProposal despite(PlanProposal p, String why) {
        return planned(p.month(), p.kind(), p.team(), why, p.themes().toArray(String[]::new));
    }

    private static PlanProposal planned(
            @Nullable YearMonth month, RoundKind kind, @Nullable String team, String despite, String... themes) {
        return new PlanProposal(
                month, kind, List.of(themes), team, PlanReason.RISK, OwnWords.of(WHY), OwnWords.of(despite));
    }
}
