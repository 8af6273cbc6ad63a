package org.plumbline.audit.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.AuditorLoad;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class AbsencesTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Absences absences;

    @Autowired
    private RoundReader book;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @Test
    void whoIsAwayForHalfOfTheWorkingDaysGetsNoAuditAndTheListShowsWhen() {
        away("indy", TODAY.plusDays(1), TODAY.plusDays(7));

        UUID round = street.allocatedRound(12);

        assertThat(auditors(round)).hasSize(12).doesNotContain("indy").doesNotContainNull();
        assertThat(street.as("lead", () -> book.auditors(round)))
                .filteredOn(load -> load.name().equals("indy"))
                .singleElement()
                .extracting(AuditorLoad::away)
                .satisfies(away ->
                        assertThat(away).extracting(AbsenceView::words).containsExactly("03/07/2025 to 09/07/2025"));
    }

    @Test
    void whoIsAwayForLessGetsAuditsAsEverybody() {
        away("indy", TODAY.plusDays(1), TODAY.plusDays(6));

        assertThat(auditors(street.allocatedRound(12))).contains("indy");
    }

    @Test
    void anAbsenceAfterTheDueDayDoesNotMatter() {
        away("indy", TODAY.plusDays(15), TODAY.plusDays(40));

        assertThat(auditors(street.allocatedRound(12))).contains("indy");
    }

    @Test
    void whereEverybodyIsAwayTheListSaysSo() {
        for (String auditor : List.of("indy", "north", "south", "east", "west")) {
            away(auditor, TODAY, TODAY.plusDays(30));
        }

        UUID round = street.allocatedRound(3);

        assertThat(street.as("lead", () -> book.audits(round)))
                .extracting(RoundAuditRow::unallocated)
                .containsOnly("Every auditor is away until it would be due.");
    }

    @Test
    void daysThatMakeNoSenseAreRefusedInASentence() {
        away("indy", TODAY, TODAY.plusDays(3));

        assertThat(refused(null, TODAY)).isEqualTo("Give the first and the last day as dd/mm/yyyy.");
        assertThat(refused(TODAY.plusDays(9), TODAY.plusDays(8)))
                .isEqualTo("The last day is before the first. Give a later last day.");
        assertThat(refused(TODAY.minusDays(9), TODAY.minusDays(8)))
                .isEqualTo("These days are over. Give days that are still to come.");
        assertThat(refused(TODAY.plusDays(3), TODAY.plusDays(9)))
                .startsWith("indy is recorded as away on some of these days");
    }

    @Test
    void whatIsOverLeavesTheListAndWhatIsRemovedCountsNoMore() {
        UUID id = away("indy", TODAY, TODAY.plusDays(30));
        assertThat(street.as("lead", () -> absences.toCome())).hasSize(1);

        street.as("lead", () -> absences.remove(id));

        assertThat(street.as("lead", () -> absences.toCome())).isEmpty();
        assertThat(auditors(street.allocatedRound(12))).contains("indy");
        away("indy", TODAY, TODAY.plusDays(1));
        street.clock().pass(Duration.ofDays(5));
        assertThat(street.as("lead", () -> absences.toCome())).isEmpty();
    }

    private UUID away(String who, LocalDate first, LocalDate last) {
        return ((Reply.Done) street.as(
                        "lead", () -> absences.record(street.actor(who).userId(), first, last)))
                .id();
    }

    private String refused(@Nullable LocalDate first, LocalDate last) {
        Reply reply =
                street.as("lead", () -> absences.record(street.actor("indy").userId(), first, last));
        return String.join(" ", ((Reply.Refused) reply).problems());
    }

    private List<String> auditors(UUID round) {
        return street.as("lead", () -> book.audits(round)).stream()
                .map(RoundAuditRow::auditor)
                .toList();
    }
}
