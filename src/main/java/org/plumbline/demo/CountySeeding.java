package org.plumbline.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.plumbline.intake.upload.PreviewOutcome;
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
    private static final int PAST_ROUNDS = 11;

    /** Months before the last workbook whose workbooks are loaded too, so that what is older is known. */
    private static final List<Integer> EARLIER = List.of(17, 14);

    private static final int EIGHT = 8;

    private final DemoActors actors;
    private final Imports imports;
    private final AuditYear audits;
    private final SideRounds sideRounds;
    private final DemoClock clock;

    CountySeeding(DemoActors actors, Imports imports, AuditYear audits, SideRounds sideRounds, DemoClock clock) {
        this.actors = actors;
        this.imports = imports;
        this.audits = audits;
        this.sideRounds = sideRounds;
        this.clock = clock;
    }

    void write() {
        Instant begun = clock.instant();
        YearMonth present = YearMonth.now(clock);
        LocalDate end = present.atDay(1).minusDays(1);
        LOG.info("First start: writing the synthetic county up to {}. This is done once", end);
        try {
            clock.travelTo(
                    morningAfter(present.minusMonths(EARLIER.getFirst() + 1L).atEndOfMonth()));
            County county = County.upTo(end);
            actors.admit(county.teams());
            EARLIER.forEach(
                    months -> load(county, present.minusMonths(months + 1L).atEndOfMonth()));
            for (int number = 0; number < PAST_ROUNDS; number++) {
                YearMonth month = present.minusMonths(PAST_ROUNDS - number);
                load(county, month.minusMonths(1).atEndOfMonth());
                int drawn = audits.past(month, number, Dice.of(number));
                LOG.info("Round {} of {}: {} with {} audits", number + 1, PAST_ROUNDS, month, drawn);
            }
            load(county, end);
            loadEvents(county, end);
            YearMonth last = present.minusMonths(1);
            LOG.info(
                    "Rounds under way: the month's with {} audits, contacts with {}, a census of {}",
                    audits.present(present, PAST_ROUNDS, Dice.of(PAST_ROUNDS)),
                    sideRounds.contacts(last, PAST_ROUNDS, Dice.of(PAST_ROUNDS + 1)),
                    sideRounds.census(last, PAST_ROUNDS, Dice.of(PAST_ROUNDS + 2)));
        } finally {
            clock.comeBack();
        }
        LOG.info(
                "The county is written, in {} seconds",
                Duration.between(begun, clock.instant()).toSeconds());
    }

    private void load(County county, LocalDate monthEnd) {
        clock.travelTo(morningAfter(monthEnd));
        actors.as(Role.DATA_ADMINISTRATOR, () -> {
            if (imports.preview(workbook(county, monthEnd)) instanceof PreviewOutcome.Ready(var preview)
                    && imports.forecast(preview.token(), monthEnd).isPresent()
                    && imports.accept(preview.token(), monthEnd, "") instanceof ImportOutcome.Stored stored) {
                return stored;
            }
            throw new IllegalStateException("The county's workbook of %s was not taken in".formatted(monthEnd));
        });
    }

    /** The events, which say more than the workbooks, come once, with the last of them. */
    private void loadEvents(County county, LocalDate end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        county.writeEvents(out);
        List<UploadedFile> files = List.of(new UploadedFile("events.csv", out.toByteArray()));
        actors.as(Role.DATA_ADMINISTRATOR, () -> {
            if (imports.previewEvents(files) instanceof EventFilesOutcome.Ready(var preview)
                    && preview.check().errors() == 0
                    && imports.cover(preview.token(), end, County.cover(preview))
                            .isPresent()
                    && imports.accept(preview.token(), end, "") instanceof ImportOutcome.Stored stored) {
                LOG.info("{} events taken in", preview.check().events());
                return stored;
            }
            throw new IllegalStateException("The county's events up to %s were not taken in".formatted(end));
        });
    }

    private static byte[] workbook(County county, LocalDate monthEnd) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            county.writeWorkbook(monthEnd, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Instant morningAfter(LocalDate day) {
        return day.plusDays(1).atTime(EIGHT, 0).atZone(clock.getZone()).toInstant();
    }
}
