package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.CouncilStandards;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.FlagFilter;
import org.plumbline.watch.flag.FlaggedCase;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the county's rounds of audits, month after month: the past ones to their end, the present one to its middle. */
@Component
@Profile("demo")
class AuditYear {

    private static final List<String> THEMES = List.of("MO", "RA", "CV", "DI");
    private static final int NINE = 9;
    private static final int CLOSING_DAY = 19;
    private static final FlagFilter CRITICAL = new FlagFilter(null, null, Severity.CRITICAL);
    private static final int GIVEN_OUT = 7;
    private static final int TARGETED_CASES = 3;

    /** Places in the present round of audits that are begun and not done. */
    private static final int FINDS_A_RISK = 1;

    private static final int FINDS_NO_RISK_AFTER_ALL = 4;
    private static final int FLAGGED_LOOKED_AT = 40;
    private static final String TARGETED = "A critical flag is open: the case is audited whatever the draw gives.";

    private final Rounds rounds;
    private final Allocations allocations;
    private final Overrides overrides;
    private final CaseDrift drift;
    private final AuditsAtWork work;
    private final DemoActors actors;
    private final DemoClock clock;
    private final WorkingDays days;

    AuditYear(
            Rounds rounds,
            Allocations allocations,
            Overrides overrides,
            CaseDrift drift,
            AuditsAtWork work,
            DemoActors actors,
            DemoClock clock,
            CouncilStandards standards) {
        this.rounds = rounds;
        this.allocations = allocations;
        this.overrides = overrides;
        this.drift = drift;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
        this.days = standards.workingDays();
    }

    /** A round of the past: nearly all audits come back, some grades are overridden, the round is closed. */
    int past(YearMonth month, int number, Dice dice) {
        UUID round = drawn(month, at(month, 1));
        List<RoundAuditRow> audits = work.audits(round);
        for (RoundAuditRow audit : audits) {
            if (dice.percent(95)) {
                work.perform(audit, at(month, dice.between(3, 10)), number, 100, dice);
            }
        }
        work.acknowledge(dice);
        clock.travelTo(at(month, CLOSING_DAY - 3));
        work.audits(round).stream()
                .filter(audit -> audit.status().signedOff() && dice.percent(7))
                .forEach(audit -> override(audit.id(), dice));
        clock.travelTo(at(month, CLOSING_DAY));
        actors.as(Role.QA_LEAD, () -> AuditorAtWork.done(rounds.close(round)));
        return audits.size();
    }

    /**
     * This month's round on a busy day: a third of the audits done, some half-way, some just begun, the rest not yet. In one
     * of them the auditor has just alerted the head of service, in another withdrawn an alert. The round was given out seven
     * working days ago at the earliest, so that on any day of the month the audits fall due soon.
     */
    int present(YearMonth month, int number, Dice dice) {
        Instant given = work.workingDaysAgo(GIVEN_OUT, at(month, 1));
        UUID round = drawn(month, given);
        List<RoundAuditRow> audits = work.audits(round);
        for (int i = 0; i < audits.size(); i++) {
            int done = List.of(100, 55, 0, 100, 10, 0).get(i % 6);
            if (done > 0) {
                Instant day = work.workingDaysAgo(dice.between(0, GIVEN_OUT - 1), given);
                work.perform(audits.get(i), day, number, done, dice);
            }
            if (i == FINDS_NO_RISK_AFTER_ALL) {
                work.findRiskInError(audits.get(i));
            }
        }
        work.findRisk(audits.get(FINDS_A_RISK));
        work.acknowledge(dice);
        return audits.size();
    }

    /** A random sample, and beside it the children whose flags ask for an audit. */
    private UUID drawn(YearMonth month, Instant on) {
        clock.travelTo(on);
        return actors.as(Role.QA_LEAD, () -> {
            UUID round = AuditorAtWork.done(rounds.open(OpenRound.of(month, THEMES)));
            AuditorAtWork.done(rounds.draw(round, rounds.advice(round).advised()));
            target(round);
            AuditorAtWork.done(allocations.allocate(round));
            return round;
        });
    }

    private void target(UUID round) {
        int added = 0;
        for (FlaggedCase flagged : drift.page(CRITICAL, 0, FLAGGED_LOOKED_AT)) {
            if (added < TARGETED_CASES && allocations.target(round, flagged.caseId(), TARGETED) instanceof Reply.Done) {
                added++;
            }
        }
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
