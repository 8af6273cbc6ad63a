package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.casefile.number.SystemNumbers;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/** Who learns which child of the case system a case is. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class NumbersOfCasesTests {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private SystemNumbers numbers;

    private UUID round;
    private UUID audit;
    private String caseId;
    private String team;
    private long before;

    @BeforeEach
    void allocate() {
        before = street.jdbc()
                .sql("select seq from trail_head")
                .query(Long.class)
                .single();
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
        caseId = street.as("indy", () -> street.desk().open(audit)).caseFacts().caseId();
        team = street.as("lead", () -> street.book().audits(round)).stream()
                .filter(row -> row.id().equals(audit))
                .map(RoundAuditRow::team)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAssignedAuditorAndTheTeamsSupervisorAreShownTheNumberEachTimeWithAnEntryInTheTrail() {
        String number = street.as("indy", () -> numbers.show(caseId));
        assertThat(number).matches("P\\d+");
        assertThat(street.as(supervisor(), () -> numbers.show(caseId))).isEqualTo(number);
        street.as("indy", () -> numbers.show(caseId));

        assertThat(shown()).containsExactly("indy", supervisor(), "indy");
        assertThat(street.jdbc()
                        .sql("select count(*) from trail_entry where action = 'NUMBER_SHOWN' and"
                                + " (subject = :number or ' ' || detail || ',' like '% ' || :number || ',%')")
                        .param("number", number)
                        .query(Long.class)
                        .single())
                .as("entries with the number in them")
                .isZero();
    }

    @Test
    void forEverybodyElseThereIsNoSuchNumber() {
        for (String other : List.of("north", "south", "east", "west", "head")) {
            if (!other.equals(supervisor())) {
                assertThat(street.as(
                                other, () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                        .as(other)
                        .isFalse();
                assertThatThrownBy(() -> street.as(other, () -> numbers.show(caseId)))
                        .as(other)
                        .isInstanceOf(NotFoundForYou.class);
            }
        }
        assertThat(street.as("lead", () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                .isFalse();
        assertThatThrownBy(() -> street.as("lead", () -> numbers.show(caseId)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(street.as("member", () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                .isFalse();
        assertThat(shown()).isEmpty();
    }

    @Test
    void aListShowsTheNumbersThatThePersonMayKnowWithOneEntryThatNamesTheCodes() {
        List<String> all = street.jdbc()
                .sql("select id from case_file")
                .query(String.class)
                .list();

        Map<String, String> own = street.as(supervisor(), () -> numbers.show(all));
        assertThat(own).hasSizeBetween(15, 59).containsKey(caseId);
        assertThat(own.get(caseId)).isEqualTo(street.as(supervisor(), () -> numbers.show(caseId)));
        assertThat(street.as("indy", () -> numbers.show(all))).containsKey(caseId);
        for (String other : List.of("head", "lead", "member")) {
            assertThat(street.as(other, () -> numbers.show(all))).as(other).isEmpty();
        }

        List<String> entries = street.jdbc()
                .sql("select detail from trail_entry where action = 'NUMBER_SHOWN' and seq > :before"
                        + " and subject = 'list of cases' order by seq")
                .param("before", before)
                .query(String.class)
                .list();
        String code = street.jdbc()
                .sql("select short_code from case_file where id = :id")
                .param("id", caseId)
                .query(String.class)
                .single();
        assertThat(entries)
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail).contains(code).matches("NSH-[0-9A-Z]{4}(, NSH-[0-9A-Z]{4})*"));
        assertThat(entries.getFirst().split(", ")).hasSameSizeAs(own.keySet());
    }

    @Test
    void aListOfAnotherTeamShowsNothingOfTheCase() {
        for (String other : List.of("north", "south", "east", "west")) {
            assertThat(street.as(other, () -> numbers.show(List.of(caseId)).containsKey(caseId)))
                    .as(other)
                    .isEqualTo(other.equals(supervisor()));
        }
    }

    @Test
    void afterTheRoundIsClosedTheAuditorNeedsItNoMore() {
        street.answerAll("indy", audit, AnswerCode.P);
        street.signOff("indy", audit);
        assertThat(street.as("indy", () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                .as("late evidence may come")
                .isTrue();

        street.as("lead", () -> street.rounds().close(round, OwnWords.of("Three auditors were ill.")));

        assertThat(street.as("indy", () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                .isFalse();
    }

    @Test
    void aHeadOfServiceIsShownItOnceTheyAreAlertedAndOnlyOfTheirService() {
        street.clock().pass(Duration.ofMinutes(1));
        street.as("indy", () -> street.desk()
                .immediateRisk(audit, new RiskInput(true, "No adult at home.", "The duty manager", null)));
        street.as("indy", () -> street.desk().leave(audit));

        assertThat(street.as("head", () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                .isTrue();
        Actor elsewhere = new Actor(
                UUID.randomUUID(), "elsewhere", "Elsewhere", Set.of(Role.SERVICE_HEAD), Set.of("Other"), null);
        assertThat(RunAs.actor(elsewhere, () -> numbers.mayShow(List.of(caseId)).contains(caseId)))
                .isFalse();
    }

    private String supervisor() {
        return team.toLowerCase(Locale.UK);
    }

    private List<String> shown() {
        return street.jdbc()
                .sql("select actor from trail_entry where action = 'NUMBER_SHOWN' and seq > :before and subject in"
                        + " (select short_code from case_file where id = :id) order by seq")
                .param("before", before)
                .param("id", caseId)
                .query(String.class)
                .list();
    }
}
