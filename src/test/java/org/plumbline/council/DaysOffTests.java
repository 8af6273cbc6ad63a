package org.plumbline.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.DaysOff.Field;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = "plumbline.calendar.closure-days=2026-12-29")
class DaysOffTests {

    private static final WorkingDays ENGLAND = WorkingDays.englandAndWales();

    @Autowired
    private DaysOff daysOff;

    @Autowired
    private CouncilStandards standards;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @AfterEach
    void empty() {
        jdbc.update("delete from day_off");
        new TransactionTemplate(transactions).executeWithoutResult(status -> standards.changeWithThisTransaction());
    }

    @Test
    void aDayOffCountsAtOnceWithoutARestart() {
        LocalDate day = workingDay();
        long before = standards.workingDays().between(day.minusDays(7), day.plusDays(7));

        assertThat(add(day, "Royal visit")).isEmpty();

        assertThat(standards.workingDays().isWorkingDay(day)).isFalse();
        assertThat(standards.workingDays().between(day.minusDays(7), day.plusDays(7)))
                .isEqualTo(before - 1);
    }

    @Test
    void aRemovedDayIsADayLikeAnyOtherAndStaysInTheList() {
        LocalDate day = workingDay();
        add(day, "Royal visit");
        Instant between = clock.instant();
        UUID id = Objects.requireNonNull(current().getFirst().id());

        assertThat(as(Role.SYSTEM_ADMINISTRATOR, () -> daysOff.remove(id))).isEqualTo(new CouncilResult.Done());

        assertThat(standards.workingDays().isWorkingDay(day)).isTrue();
        assertThat(standards.decidedBy(between).days().isWorkingDay(day)).isFalse();
        assertThat(as(Role.QA_LEAD, daysOff::all))
                .filteredOn(each -> each.day().equals(day))
                .extracting(DayOffView::isCurrent)
                .containsExactly(false);
        assertThat(as(Role.SYSTEM_ADMINISTRATOR, () -> daysOff.remove(id)))
                .isEqualTo(refused("Somebody else has removed this day already. The list shows it as it is now."));
        assertThat(add(day, "Royal visit after all")).isEmpty();
    }

    @Test
    void aWeekendIsRefused() {
        assertThat(add(LocalDate.of(2026, 12, 5), "Closed"))
                .isEqualTo(aboutTheDay("05/12/2026 is a Saturday, on which nobody works anyway. Give another day."));
    }

    @Test
    void aBankHolidayIsRefused() {
        assertThat(add(LocalDate.of(2026, 12, 25), "Christmas"))
                .isEqualTo(aboutTheDay("25/12/2026 is a bank holiday and counts as one already. Give another day."));
    }

    @Test
    void theSameDayTwiceIsRefused() {
        LocalDate day = workingDay();
        add(day, "Royal visit");

        assertThat(add(day, "Royal visit").get(Field.DAY)).endsWith("is a day off already. It is in the list below.");
    }

    @Test
    void aDayOfTheSettingsIsShownAndNotAddedAgain() {
        LocalDate given = LocalDate.of(2026, 12, 29);

        assertThat(as(Role.QA_LEAD, daysOff::all))
                .filteredOn(each -> each.day().equals(given))
                .extracting(DayOffView::id)
                .containsExactly((UUID) null);
        assertThat(add(given, "Closed"))
                .isEqualTo(aboutTheDay("29/12/2026 is there already, from the settings of the installation."));
    }

    @Test
    void aDayTooFarAwayOrWithoutANameIsRefused() {
        LocalDate today = LocalDate.now(clock);

        assertThat(add(today.plusYears(3), "Closed").get(Field.DAY)).contains(" is too far away. Give a day from ");
        assertThat(add(null, "Closed")).isEqualTo(aboutTheDay("Give the day as dd/mm/yyyy."));
        String what = "Say in at most 100 characters what day it is, such as Royal visit.";
        assertThat(add(workingDay(), "  ")).isEqualTo(Map.of(Field.NAME, what));
        assertThat(add(null, "x".repeat(101)))
                .isEqualTo(Map.of(Field.DAY, "Give the day as dd/mm/yyyy.", Field.NAME, what));
    }

    @Test
    void onlyAdministratorsChangeThem() {
        assertThatThrownBy(() -> as(Role.QA_LEAD, () -> daysOff.add(workingDay(), "Closed")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.SUBCOMMITTEE_MEMBER, daysOff::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.DATA_ADMINISTRATOR, () -> daysOff.remove(UUID.randomUUID())))
                .isInstanceOf(NotFoundForYou.class);
    }

    /** A day soon on which people work. */
    private LocalDate workingDay() {
        LocalDate day = LocalDate.now(clock).plusDays(20);
        while (!ENGLAND.isWorkingDay(day)
                || day.getDayOfWeek() == DayOfWeek.MONDAY
                || day.getYear() == 2026 && day.getDayOfYear() == 363) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Map<Field, String> aboutTheDay(String problem) {
        return Map.of(Field.DAY, problem);
    }

    private Map<Field, String> add(@Nullable LocalDate day, String name) {
        return as(Role.DATA_ADMINISTRATOR, () -> daysOff.add(day, name));
    }

    private List<DayOffView> current() {
        return as(Role.QA_LEAD, daysOff::all).stream()
                .filter(each -> each.isCurrent() && each.id() != null)
                .toList();
    }

    private static CouncilResult refused(String problem) {
        return new CouncilResult.Refused(List.of(problem));
    }

    private static <T> T as(Role role, Supplier<T> job) {
        return RunAs.actor(new Actor(UUID.randomUUID(), "somebody", "Somebody", Set.of(role), Set.of(), null), job);
    }
}
