package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.desk.AuditTimelines;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.casefile.EnteredEvent;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.entry.EnteredEvents;
import org.plumbline.casefile.entry.EntryOutcome;
import org.plumbline.instrument.AnswerCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The supervisor of South audits a case of another team, and its own supervisor enters on it as well. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class EntriesOfAuditorsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditTimelines timelines;

    @Autowired
    private EnteredEvents entries;

    private UUID audit;
    private String caseId;
    private String own;

    @BeforeEach
    void allocate() {
        street.settle();
        UUID round = street.allocatedRound(12);
        audit = street.auditOf("south", round);
        caseId = street.as("south", () -> timelines.of(audit)).timeline().caseId();
        own = street.as("lead", () -> street.book().audits(round)).stream()
                .filter(row -> row.id().equals(audit))
                .findFirst()
                .orElseThrow()
                .team()
                .toLowerCase(Locale.UK);
    }

    @Test
    void anAuditorEntersOnTheCaseOfTheAuditUntilItIsSignedOff() {
        UUID id = supervision("south", DAY);
        assertThat(street.as("south", () -> timelines.of(audit)).timeline().events())
                .anySatisfy(event -> assertThat(event.id()).isEqualTo(id.toString()));

        street.answerAll("south", audit, AnswerCode.P);
        assertThat(street.signOff("south", audit)).isInstanceOf(SignOffResult.SignedOff.class);

        assertThat(street.as("south", () -> entries.mayEnter(caseId))).isFalse();
        assertThatThrownBy(() -> street.as("south", () -> entries.of(caseId))).isInstanceOf(NotFoundForYou.class);
        assertThat(entered(own)).hasSize(1);
    }

    @Test
    void anAuditorChangesOwnEntriesAloneAndTheTeamsSupervisorAllOfThem() {
        UUID theirs = supervision(own, DAY);
        UUID mine = supervision("south", DAY.plusDays(1));

        assertThat(entered("south"))
                .filteredOn(EnteredEvent::mayChange)
                .extracting(entry -> entry.event().id())
                .containsExactly(mine.toString());
        assertThat(entered(own)).allMatch(EnteredEvent::mayChange);
        assertThatThrownBy(() -> street.as("south", () -> {
                    entries.takeBack(caseId, theirs);
                    return theirs;
                }))
                .isInstanceOf(NotFoundForYou.class);
        assertThatThrownBy(() -> street.as("south", () -> entries.correct(caseId, theirs, entry(DAY.plusDays(2)))))
                .isInstanceOf(NotFoundForYou.class);
        assertThat(street.as(own, () -> entries.correct(caseId, mine, entry(DAY.plusDays(3)))))
                .isInstanceOf(EntryOutcome.Entered.class);
        assertThat(entered(own))
                .filteredOn(entry -> entry.corrects() != null)
                .singleElement()
                .extracting(EnteredEvent::corrects)
                .extracting(EnteredEvent.Earlier::by)
                .isEqualTo("South");
    }

    @Test
    void nobodyEntersOnTheCaseOfSomebodyElsesAudit() {
        String third = List.of("north", "east", "west").stream()
                .filter(name -> !name.equals(own))
                .findFirst()
                .orElseThrow();

        assertThat(street.as(third, () -> entries.mayEnter(caseId))).isFalse();
        assertThatThrownBy(() -> supervision(third, DAY)).isInstanceOf(NotFoundForYou.class);
    }

    private List<EnteredEvent> entered(String who) {
        return street.as(who, () -> entries.of(caseId)).entered();
    }

    private UUID supervision(String who, LocalDate day) {
        return ((EntryOutcome.Entered) street.as(who, () -> entries.enter(caseId, entry(day)))).id();
    }

    private static EventEntry entry(LocalDate day) {
        return new EventEntry(EventType.SUPERVISION, day, null, Map.of("caseDiscussed", "Y"));
    }
}
