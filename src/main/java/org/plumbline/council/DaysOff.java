package org.plumbline.council;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.database.FirstChange;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the council does not work besides weekends and bank holidays. They count at once, everywhere. */
@Service
@PreAuthorize("hasAnyRole('DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')")
public class DaysOff {

    /** What is written of a day. */
    public enum Field {
        DAY,
        NAME
    }

    private static final String GONE_ALREADY =
            "Somebody else has removed this day already. The list shows it as it is now.";
    private static final int LONGEST_NAME = 100;

    private final DayOffRecords rows;
    private final CouncilStandards standards;
    private final Parameters parameters;
    private final FirstChange firstChange;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    DaysOff(
            DayOffRecords rows,
            CouncilStandards standards,
            RulePacks packs,
            FirstChange firstChange,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.standards = standards;
        this.parameters = packs.current().parameters();
        this.firstChange = firstChange;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, the latest day first; removed ones, and those that the settings of the installation give, too. */
    @PreAuthorize("hasAnyRole('QA_LEAD','SYSTEM_ADMINISTRATOR','SERVICE_HEAD','PRACTICE_SUPERVISOR',"
            + "'INDEPENDENT_AUDITOR','DATA_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<DayOffView> all() {
        Stream<DayOffView> given = standards.closureDays().stream()
                .map(day -> new DayOffView(null, day, "From the settings of the installation", null, null, null, null));
        return Stream.concat(
                        rows.findAllByOrderByClosedOnDescAddedAtDesc().stream().map(DayOff::view), given)
                .sorted(Comparator.comparing(DayOffView::day).reversed())
                .toList();
    }

    /**
     * Adds a day on which nobody works.
     *
     * @return what to do about each field that is wrong, a sentence; none when the day was added
     */
    public Map<Field, String> add(@Nullable LocalDate day, String name) {
        String called = name.strip();
        Map<Field, String> problems = new EnumMap<>(Field.class);
        problem(day).ifPresent(problem -> problems.put(Field.DAY, problem));
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            problems.put(
                    Field.NAME,
                    "Say in at most %d characters what day it is, such as Royal visit.".formatted(LONGEST_NAME));
        }
        if (day == null || !problems.isEmpty()) {
            return problems;
        }
        return firstChange.or(Map.of(Field.DAY, twice(day)), () -> {
            if (rows.existsByCurrentDay(day)) {
                return Map.of(Field.DAY, twice(day));
            }
            rows.saveAndFlush(new DayOff(day, called, current.require().displayName(), clock.instant()));
            standards.changeWithThisTransaction();
            trail.record(TrailAction.DAY_OFF_ADDED, day.toString(), called);
            return Map.of();
        });
    }

    /**
     * Makes it a day like any other again.
     *
     * @throws NotFoundForYou when there is no such day
     */
    public CouncilResult remove(UUID id) {
        return firstChange.or(CouncilResult.refused(GONE_ALREADY), () -> {
            DayOff day = rows.findById(id).orElseThrow(() -> new NotFoundForYou("day off", id));
            if (!day.isCurrent()) {
                return CouncilResult.refused(GONE_ALREADY);
            }
            day.remove(current.require().displayName(), clock.instant());
            rows.flush();
            standards.changeWithThisTransaction();
            trail.record(TrailAction.DAY_OFF_REMOVED, day.day().toString(), day.name());
            return new CouncilResult.Done();
        });
    }

    private Optional<String> problem(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.of("Give the day as dd/mm/yyyy.");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusMonths(parameters.whole("council.day-off-back"));
        LocalDate last = today.plusMonths(parameters.whole("council.day-off-ahead"));
        if (day.isBefore(first) || day.isAfter(last)) {
            return Optional.of("%s is too far away. Give a day from %s to %s."
                    .formatted(EnglishDates.day(day), EnglishDates.day(first), EnglishDates.day(last)));
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("%s is a %s, on which nobody works anyway. Give another day."
                    .formatted(
                            EnglishDates.day(day),
                            day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)));
        }
        if (standards.closureDays().contains(day)) {
            return Optional.of(
                    "%s is there already, from the settings of the installation.".formatted(EnglishDates.day(day)));
        }
        if (!standards.usual().isWorkingDay(day)) {
            return Optional.of("%s is a bank holiday and counts as one already. Give another day."
                    .formatted(EnglishDates.day(day)));
        }
        return Optional.empty();
    }

    private static String twice(LocalDate day) {
        return "%s is a day off already. It is in the list below.".formatted(EnglishDates.day(day));
    }
}
