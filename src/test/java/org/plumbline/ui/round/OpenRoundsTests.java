package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundState;
import org.plumbline.ui.HomeView;

class OpenRoundsTests extends RoundPage {

    @Test
    void theLeadIsAskedToOpenTheMonthsRound() {
        signIn("lead");
        navigate(HomeView.class);

        assertThat(words()).contains("July 2025 has no round yet");
        navigate(RoundsView.class);
        assertThat(words()).contains("There is no round yet").contains("Open a round");
    }

    @Test
    void theIndependentAuditorIsAskedToDrawAndDoesNotOpenRounds() {
        openRound();
        signIn("indy");
        navigate(HomeView.class);

        assertThat(words()).contains("No case has been drawn yet.").contains("Draw the sample");
        navigate(RoundsView.class);
        assertThat(words()).contains("July 2025MonthlyOpened").doesNotContain("Open a round");
    }

    @Test
    void overdueAuditsStandOnTheHomePageAndInTheRound() {
        UUID round = street.allocatedRound(10);
        street.clock().pass(Duration.ofDays(30));
        signIn("lead");
        navigate(HomeView.class);

        assertThat(words()).contains("10 audits are overdue.");
        navigate("rounds/" + round, ReadRoundView.class);
        assertThat(find(RouterLink.class)
                        .withText("See the overdue audits")
                        .single()
                        .getHref())
                .endsWith("/audits?show=overdue");
    }

    @Test
    void whatComesNextFollowsFromTheStateOfTheRound() {
        signIn("lead");
        navigate(HomeView.class);
        UUID round = UUID.randomUUID();

        assertThat(next(round, RoundState.DRAWN, new RoundResponse(12, 0, 0, 0, 0, 0)))
                .isEqualTo("Allocate the audits");
        assertThat(next(round, RoundState.ALLOCATED, new RoundResponse(12, 1, 12, 3, 2, 1)))
                .isEqualTo("Find auditors");
        assertThat(next(round, RoundState.ALLOCATED, new RoundResponse(12, 1, 13, 3, 2, 0)))
                .isEqualTo("See who has what");
        assertThat(next(round, RoundState.ALLOCATED, new RoundResponse(12, 1, 13, 13, 13, 0)))
                .isEqualTo("Close the round");
        assertThat(next(round, RoundState.CLOSED, new RoundResponse(12, 1, 13, 13, 13, 0)))
                .isEqualTo("Read the month's report");
    }

    private static String next(UUID round, RoundState state, RoundResponse response) {
        return NextStep.of(
                        new RoundRow(
                                round,
                                RoundKind.MONTHLY,
                                "Round of July 2025",
                                AuditStreet.JULY,
                                state,
                                AuditStreet.THEMES,
                                "2026-1",
                                response),
                        true)
                .link()
                .getText();
    }
}
