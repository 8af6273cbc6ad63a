package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.Role;
import org.plumbline.audit.Allocations;
import org.plumbline.audit.OpenRound;
import org.plumbline.audit.OverrideInput;
import org.plumbline.audit.Overrides;
import org.plumbline.audit.Reply;
import org.plumbline.audit.RoundAuditRow;
import org.plumbline.audit.RoundBook;
import org.plumbline.audit.Rounds;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.grading.Grade;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the county's rounds of audits, month after month: the past ones to their end, the present one to its middle. */
@Component
@Profile("demo")
class AuditYear {

    private static final List<String> THEMES = List.of("MO", "RA", "CV", "DI");
    private static final int NINE = 9;
    private static final int CLOSING_DAY = 19;

    private final Rounds rounds;
    private final RoundBook book;
    private final Allocations allocations;
    private final Overrides overrides;
    private final AuditorAtWork auditor;
    private final DemoActors actors;
    private final DemoClock clock;
    private final WorkingDays days;
    private final TransactionTemplate transaction;

    AuditYear(
            Rounds rounds,
            RoundBook book,
            Allocations allocations,
            Overrides overrides,
            AuditorAtWork auditor,
            DemoActors actors,
            DemoClock clock,
            WorkingDays days,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.book = book;
        this.allocations = allocations;
        this.overrides = overrides;
        this.auditor = auditor;
        this.actors = actors;
        this.clock = clock;
        this.days = days;
        this.transaction = transaction;
    }

    /** A round of the past: nearly all audits come back, some grades are overridden, the round is closed. */
    int past(YearMonth month, int number, Dice dice) {
        UUID round = drawn(month);
        List<RoundAuditRow> audits = audits(round);
        for (RoundAuditRow audit : audits) {
            if (audit.auditorId() != null && dice.percent(95)) {
                perform(audit, month, number, dice.between(3, 10), 100, dice);
            }
        }
        clock.travelTo(at(month, CLOSING_DAY - 3));
        audits(round).stream()
                .filter(audit -> audit.status().signedOff() && dice.percent(7))
                .forEach(audit -> override(audit.id(), dice));
        clock.travelTo(at(month, CLOSING_DAY));
        actors.as(Role.QA_LEAD, () -> AuditorAtWork.done(rounds.close(round)));
        return audits.size();
    }

    /** This month's round on a busy day: a third of the audits done, some half-way, some just begun, the rest not yet. */
    int present(YearMonth month, int number, Dice dice) {
        UUID round = drawn(month);
        List<RoundAuditRow> audits = audits(round);
        for (int i = 0; i < audits.size(); i++) {
            int done = List.of(100, 55, 0, 100, 10, 0).get(i % 6);
            if (audits.get(i).auditorId() != null && done > 0) {
                perform(audits.get(i), month, number, dice.between(3, 8), done, dice);
            }
        }
        return audits.size();
    }

    private UUID drawn(YearMonth month) {
        clock.travelTo(at(month, 1));
        return actors.as(Role.QA_LEAD, () -> {
            UUID round = AuditorAtWork.done(rounds.open(OpenRound.of(month, THEMES)));
            AuditorAtWork.done(rounds.draw(round, rounds.advice(round).advised()));
            AuditorAtWork.done(allocations.allocate(round));
            return round;
        });
    }

    private List<RoundAuditRow> audits(UUID round) {
        return actors.as(Role.QA_LEAD, () -> book.audits(round));
    }

    private void perform(RoundAuditRow audit, YearMonth month, int number, int day, int percent, Dice dice) {
        UUID person = audit.auditorId();
        if (person == null) {
            return;
        }
        clock.travelTo(at(month, day).plusSeconds(60L * dice.between(0, 300)));
        transaction.executeWithoutResult(status -> actors.as(person, () -> {
            auditor.audit(audit.id(), actors.habit(person), number, percent, dice);
            return person;
        }));
    }

    /** One grade up or down, where the rules allow it. */
    private void override(UUID audit, Dice dice) {
        Grade wanted = dice.percent(50) ? Grade.GOOD : Grade.REQUIRES_IMPROVEMENT;
        Reply reply = actors.as(Role.QA_LEAD, () -> overrides.override(audit, overridden(wanted)));
        if (reply instanceof Reply.Refused) {
            actors.as(
                    Role.QA_LEAD,
                    () -> overrides.override(
                            audit, overridden(wanted == Grade.GOOD ? Grade.REQUIRES_IMPROVEMENT : Grade.GOOD)));
        }
    }

    private static OverrideInput overridden(Grade wanted) {
        boolean up = wanted == Grade.GOOD;
        return new OverrideInput(
                "OVERALL",
                wanted,
                up ? "SERIOUSNESS_OVERSTATED" : "SERIOUSNESS_UNDERSTATED",
                up
                        ? "The weak answers concern one month with an absent worker; the child was seen and kept safe throughout."
                        : "The answers taken one by one look better than the whole: nobody held the plan together for this child.");
    }

    /** Nine o'clock on the n-th working day of the month. */
    private Instant at(YearMonth month, int workingDay) {
        LocalDate day = days.add(month.atDay(1).minusDays(1), workingDay);
        return day.atTime(NINE, 0).atZone(clock.getZone()).toInstant();
    }
}
