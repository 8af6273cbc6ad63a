package org.plumbline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.plumbline.access.Role;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.ImportPreview;
import org.plumbline.intake.upload.Imports;
import org.plumbline.intake.upload.PreviewOutcome;
import org.plumbline.watch.run.Sweeps;
import org.plumbline.watch.sweep.SweepState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes the county into an empty database, through the same services that people use, month after month: the month's
 * workbook, then the round that audits from it.
 */
@Component
@Profile("demo")
class CountySeeding {

    private static final Logger LOG = LoggerFactory.getLogger(CountySeeding.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int PAST_ROUNDS = 10;

    /** Months of rounds: the past ones, last month's and this month's. */
    static final int MONTHS = PAST_ROUNDS + 2;

    /** Why a workbook may be stored of which half the children are new: months lie between the first ones. */
    private static final String OWN = "The county's own files";

    /** So many months ago workbooks are loaded too, so that what is older is known. */
    private static final List<Integer> EARLIER = List.of(18, 15);

    private static final int EIGHT = 8;

    private final DemoActors actors;
    private final Imports imports;
    private final AuditYear audits;
    private final SideRounds sideRounds;
    private final PlanOfTheYear plan;
    private final Sweeps sweeps;
    private final DemoClock clock;

    CountySeeding(
            DemoActors actors,
            Imports imports,
            AuditYear audits,
            SideRounds sideRounds,
            PlanOfTheYear plan,
            Sweeps sweeps,
            DemoClock clock) {
        this.actors = actors;
        this.imports = imports;
        this.audits = audits;
        this.sideRounds = sideRounds;
        this.plan = plan;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    /** Makes the teams, and the people who can sign in, as they were before all that is written. */
    void admit(LocalDate today) {
        try {
            clock.travelTo(morningAfter(firstWorkbook(YearMonth.from(today))));
            actors.admit(Staff.TEAMS);
        } finally {
            clock.comeBack();
        }
    }

    /**
     * Writes everything, and waits until the first sweep is done.
     *
     * @param today the last day of the county; what was not known at the end of the month before is left for people to
     *     import
     * @param monthDone is called with the number of months written
     */
    void write(LocalDate today, IntConsumer monthDone) {
        Instant begun = clock.instant();
        YearMonth present = YearMonth.from(today);
        YearMonth last = present.minusMonths(1);
        LOG.info("First start: writing the synthetic county up to {}. This is done once", last.atEndOfMonth());
        List<LocalDate> monthEnds = monthEnds(present);
        try (FilesAhead files = new FilesAhead(today, monthEnds)) {
            for (LocalDate monthEnd : monthEnds) {
                load(files.workbook(monthEnd), monthEnd);
                int number = monthEnds.indexOf(monthEnd) - EARLIER.size();
                if (number >= 0 && number < PAST_ROUNDS) {
                    int drawn = audits.past(YearMonth.from(monthEnd).plusMonths(1), number, Dice.of(number));
                    LOG.info("Round {} of {}: {} audits", number + 1, PAST_ROUNDS, drawn);
                    monthDone.accept(number + 1);
                }
            }
            loadEvents(files.events(), last.atEndOfMonth());
            LOG.info(
                    "Rounds under way: the month's with {} audits, contacts with {}, a census of {}",
                    audits.underWay(last, PAST_ROUNDS, Dice.of(PAST_ROUNDS)),
                    sideRounds.contacts(last, PAST_ROUNDS, Dice.of(PAST_ROUNDS + 1)),
                    sideRounds.census(last, PAST_ROUNDS, Dice.of(PAST_ROUNDS + 2)));
            monthDone.accept(PAST_ROUNDS + 1);
            audits.open(present);
            LOG.info("Plan of the coming year: {} rounds", plan.write(present));
        } finally {
            clock.comeBack();
        }
        sweep();
        LOG.info(
                "The county is written, in {} seconds",
                Duration.between(begun, clock.instant()).toSeconds());
    }

    /** The days of the workbooks: some from earlier years, then one for each round. */
    private static List<LocalDate> monthEnds(YearMonth present) {
        IntStream ofRounds = IntStream.rangeClosed(1, PAST_ROUNDS + 2).map(back -> PAST_ROUNDS + 3 - back);
        return IntStream.concat(EARLIER.stream().mapToInt(Integer::intValue), ofRounds)
                .mapToObj(back -> present.minusMonths(back).atEndOfMonth())
                .toList();
    }

    private static LocalDate firstWorkbook(YearMonth present) {
        return present.minusMonths(EARLIER.getFirst()).atEndOfMonth();
    }

    /** As in the first night; lists and figures say what it found. */
    private void sweep() {
        actors.as(Role.SYSTEM_ADMINISTRATOR, () -> sweeps.start(sweeps.dueDay().orElseThrow()));
        while (actors.as(Role.SYSTEM_ADMINISTRATOR, () -> sweeps.recent(1))
                        .getFirst()
                        .state()
                == SweepState.RUNNING) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private void load(byte[] workbook, LocalDate monthEnd) {
        clock.travelTo(morningAfter(monthEnd));
        actors.as(Role.DATA_ADMINISTRATOR, () -> {
            if (imports.preview(workbook) instanceof PreviewOutcome.Ready(var preview) && isShown(preview, monthEnd)) {
                return stored(imports.accept(preview.token(), monthEnd, OWN), monthEnd);
            }
            throw new IllegalStateException("The county's workbook cannot be read (of %s)".formatted(monthEnd));
        });
    }

    private boolean isShown(ImportPreview preview, LocalDate monthEnd) {
        return preview.shown().asAt().equals(monthEnd)
                || imports.forecast(preview.token(), monthEnd).isPresent();
    }

    /** The events, which say more than the workbooks, come once, with the last of them. */
    private void loadEvents(byte[] events, LocalDate end) {
        List<UploadedFile> files = List.of(new UploadedFile("events.csv", events));
        actors.as(Role.DATA_ADMINISTRATOR, () -> {
            if (imports.previewEvents(files) instanceof EventFilesOutcome.Ready(var preview)
                    && preview.check().errors() == 0
                    && imports.cover(preview.token(), end, County.cover(preview))
                            .isPresent()) {
                LOG.info("{} events taken in", preview.check().events());
                return stored(imports.accept(preview.token(), end, OWN), end);
            }
            throw new IllegalStateException("The county's events have errors (up to %s)".formatted(end));
        });
    }

    private static ImportOutcome stored(ImportOutcome outcome, LocalDate end) {
        if (outcome instanceof ImportOutcome.Stored) {
            return outcome;
        }
        throw new IllegalStateException("The county's file was not stored (up to %s, %s)".formatted(end, outcome));
    }

    private Instant morningAfter(LocalDate day) {
        return day.plusDays(1).atTime(EIGHT, 0).atZone(clock.getZone()).toInstant();
    }
}
