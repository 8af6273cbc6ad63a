package org.plumbline.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.rulebook.RulePacks;

class BurnDownTests {

    private static final AuditProcess PROCESS =
            new AuditProcess(RulePacks.bundled().current().parameters(), WorkingDays.englandAndWales());
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate REPORT = LocalDate.of(2025, 7, 18);

    private final List<RoundAuditRow> audits = new ArrayList<>();

    @Test
    void onTheFirstDayNothingCanBeForeseen() {
        open(12);

        BurnDown census = on(MONDAY);

        assertThat(census.days()).containsExactly(new BurnDown.Day(MONDAY, 0, 12));
        assertThat(census.pace()).isNull();
        assertThat(census.finish()).isNull();
        assertThat(census.late()).isFalse();
        assertThat(census.due()).isEqualTo(LocalDate.of(2025, 7, 11));
    }

    @Test
    void theFinishFollowsFromThePaceInWorkingDays() {
        signedOff(MONDAY.plusDays(1), 2);
        signedOff(MONDAY.plusDays(4), 2);
        open(6);

        BurnDown census = on(MONDAY.plusDays(4));

        assertThat(census.left()).isEqualTo(6);
        assertThat(census.paceDays()).isEqualTo(4);
        assertThat(census.pace()).isEqualTo(1.0);
        assertThat(census.finish()).isEqualTo(LocalDate.of(2025, 6, 16));
        assertThat(census.late()).isFalse();
        assertThat(census.needed()).isEqualTo(6.0 / 25);
    }

    @Test
    void workOfAWeekendStandsInTheWorkingDayThatFollows() {
        signedOff(MONDAY.plusDays(5), 1);
        open(3);

        BurnDown census = on(MONDAY.plusDays(7));

        assertThat(census.days()).hasSize(6).last().isEqualTo(new BurnDown.Day(MONDAY.plusDays(7), 1, 3));
    }

    @Test
    void onlyTheLastTenWorkingDaysTellThePace() {
        signedOff(MONDAY.plusDays(1), 10);
        signedOff(MONDAY.plusDays(21), 5);
        open(20);

        BurnDown census = on(MONDAY.plusDays(21));

        assertThat(census.paceDays()).isEqualTo(10);
        assertThat(census.paceDone()).isEqualTo(5);
        assertThat(census.finish()).isEqualTo(PROCESS.calendar().add(MONDAY.plusDays(21), 40));
        assertThat(census.late()).isTrue();
    }

    @Test
    void whenAllIsDoneTheFinishIsTheDayOfTheLastSignOff() {
        signedOff(MONDAY.plusDays(2), 3);

        BurnDown census = on(MONDAY.plusDays(8));

        assertThat(census.left()).isZero();
        assertThat(census.finish()).isEqualTo(MONDAY.plusDays(2));
        assertThat(census.needed()).isNull();
    }

    private BurnDown on(LocalDate today) {
        return BurnDown.of(audits, MONDAY, today, PROCESS, REPORT);
    }

    private void signedOff(LocalDate day, int number) {
        for (int i = 0; i < number; i++) {
            audits.add(row(day.atTime(11, 0).toInstant(ZoneOffset.UTC)));
        }
    }

    private void open(int number) {
        for (int i = 0; i < number; i++) {
            audits.add(row(null));
        }
    }

    private static RoundAuditRow row(@Nullable Instant submitted) {
        return new RoundAuditRow(
                UUID.randomUUID(),
                "A-2025-06-S20-CENSUS-001",
                "NSH-0001",
                "North",
                CaseType.CLA,
                SampleStream.CENSUS,
                "",
                submitted == null ? AuditStatus.DRAFT : AuditStatus.SUBMITTED,
                null,
                null,
                null,
                submitted,
                null);
    }
}
