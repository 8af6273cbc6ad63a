package org.plumbline.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Alerts that nobody acknowledges: who is reminded of them, and when. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class RemindersTests {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Reminders reminders;

    private UUID audit;
    private String team;

    @BeforeEach
    void alert() {
        street.settle();
        audit = street.auditOf("indy", street.allocatedRound(12));
        team = street.as("indy", () -> street.desk().open(audit)).caseFacts().team();
        street.as("indy", () -> street.desk()
                .immediateRisk(audit, new RiskInput(true, "No adult at home.", "The duty manager", null)));
        street.as("indy", () -> street.desk().leave(audit));
    }

    @Test
    void theHeadsOfTheServiceAreRemindedAfterTwelveHoursAndTheDirectorAfterTwentyFour() {
        account("service", Set.of(team));
        account("elsewhere", Set.of(another()));

        pass(Duration.ofHours(12).minusMinutes(1));
        assertThat(reminded("service")).isEmpty();

        pass(Duration.ofMinutes(1));
        assertThat(reminded("service"))
                .singleElement()
                .satisfies(row -> assertThat(row.alert().state()).isEqualTo(AlertState.OPEN_IN_TIME));
        assertThat(reminded("head")).as("the director has no team").isEmpty();

        pass(Duration.ofHours(12));
        assertThat(reminded("head")).as("24 hours are in time").isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(reminded("head")).hasSize(1);
        assertThat(reminded("service")).hasSize(1);
        assertThat(reminded("elsewhere")).isEmpty();
    }

    @Test
    void whereAServiceHasNoHeadWhoeverAnswersForAllIsRemindedAtOnce() {
        account("elsewhere", Set.of(another()));

        pass(Duration.ofHours(12));

        assertThat(reminded("head")).hasSize(1);
        assertThat(reminded("elsewhere")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsAcknowledgedOrWithdrawn() {
        pass(Duration.ofHours(12));
        UUID alert = reminded("head").getFirst().alert().id();

        street.as("head", () -> escalations.acknowledge(alert, OwnWords.of("The duty worker saw the child.")));
        pass(Duration.ofHours(13));

        assertThat(reminded("head")).isEmpty();
        AlertView kept = street.as("head", () -> escalations.page(RegisterFilter.ALL, Sort.unsorted(), 0, 20))
                .getFirst()
                .alert();
        assertThat(kept.reminded()).isEqualTo(kept.since().plus(Duration.ofHours(12)));
        assertThat(kept.passedOn()).isNull();
    }

    @Test
    void eachIsInTheTrailOnce() {
        long before = street.jdbc()
                .sql("select seq from trail_head")
                .query(Long.class)
                .single();

        pass(Duration.ofHours(30));
        pass(Duration.ofHours(30));

        assertThat(street.jdbc()
                        .sql("select action from trail_entry where seq > :before order by seq")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .containsExactly("HEAD_REMINDED", "ALERT_PASSED_ON");
    }

    private String another() {
        return team.equals("West") ? "East" : "West";
    }

    private void account(String name, Set<String> teams) {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.createAll(
                        List.of(new NewAccount(name, name, Set.of(Role.SERVICE_HEAD), teams, null)),
                        "four green chairs"));
        people.holding(Set.of(Role.SERVICE_HEAD))
                .forEach(actor -> street.known().put(actor.username(), actor));
    }

    private void pass(Duration duration) {
        street.clock().pass(duration);
        reminders.remind();
    }

    private List<EscalationRow> reminded(String name) {
        Actor actor = street.actor(name);
        return RunAs.actor(actor, escalations::reminders);
    }
}
